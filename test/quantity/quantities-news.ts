/** A figure: its words in the text, its value, its bounds (null = open), how they bound it, its unit. */
export type Figure = readonly [
  span: string,
  value: number,
  low: number | null,
  high: number | null,
  qualifier: string,
  unit: string | null,
];

/** A sentence of general news and, in order, all the figures that it holds. */
export type QuantityRow = readonly [sentence: string, ...figures: Figure[]];

/** Dates, ordinals, telephone numbers and numbers in names are no figures. */
export const quantitiesNews: readonly QuantityRow[] = [
  // Shares.
  ['Shares fell 2.1% in early trade.', ['2.1%', 2.1, 2.1, 2.1, 'exact', 'percent']],
  [
    'Inflation rose from 3% to 4%.',
    ['3%', 3, 3, 3, 'exact', 'percent'],
    ['4%', 4, 4, 4, 'exact', 'percent'],
  ],
  ['Growth slowed to 0.4 per cent.', ['0.4 per cent', 0.4, 0.4, 0.4, 'exact', 'percent']],
  ['Turnout was 61.5 percent, a record.', ['61.5 percent', 61.5, 61.5, 61.5, 'exact', 'percent']],
  ['Some 70pc of pupils passed.', ['Some 70pc', 70, null, null, 'about', 'percent']],
  ['Half of the voters stayed at home.', ['Half', 50, 50, 50, 'exact', 'percent']],
  ['Two thirds of the seats were empty.', ['Two thirds', 66.67, 66.67, 66.67, 'exact', 'percent']],
  ['Three quarters of the crop was lost.', ['Three quarters', 75, 75, 75, 'exact', 'percent']],
  ['A fifth of all trains ran late.', ['A fifth', 20, 20, 20, 'exact', 'percent']],
  ['One in three adults cannot swim.', ['One in three', 33.33, 33.33, 33.33, 'exact', 'percent']],
  ['Nine out of 10 dentists agree.', ['Nine out of 10', 90, 90, 90, 'exact', 'percent']],
  ['The index lost more than 5% this week.', ['more than 5%', 5, 5, null, 'more_than', 'percent']],
  ['Fees of up to 6.25% apply.', ['up to 6.25%', 6.25, null, 6.25, 'up_to', 'percent']],
  [
    'Between 10% and 15% of the staff are ill.',
    ['Between 10% and 15%', 12.5, 10, 15, 'range', 'percent'],
  ],
  ['A discount of 20-30% is usual.', ['20-30%', 25, 20, 30, 'range', 'percent']],
  ['Output shrank by a quarter.', ['a quarter', 25, 25, 25, 'exact', 'percent']],
  ['Nearly half of the lakes are dry.', ['Nearly half', 50, null, 50, 'nearly', 'percent']],
  [
    'Less than a third of the plots are sold.',
    ['Less than a third', 33.33, null, 33.33, 'less_than', 'percent'],
  ],
  [
    'Over two-thirds of members agreed.',
    ['Over two-thirds', 66.67, 66.67, null, 'more_than', 'percent'],
  ],
  ['Sales grew by some 12 per cent.', ['some 12 per cent', 12, null, null, 'about', 'percent']],

  // Money.
  ['Oil closed at $58.24 per barrel.', ['$58.24', 58.24, 58.24, 58.24, 'exact', 'USD']],
  [
    'The club paid EUR50m for the striker.',
    ['EUR50m', 50000000, 50000000, 50000000, 'exact', 'EUR'],
  ],
  ['Petrol is RM2.70 a litre.', ['RM2.70', 2.7, 2.7, 2.7, 'exact', 'MYR']],
  ['The flat went for £1.25m.', ['£1.25m', 1250000, 1250000, 1250000, 'exact', 'GBP']],
  ['The fine came to €4.3bn.', ['€4.3bn', 4300000000, 4300000000, 4300000000, 'exact', 'EUR']],
  ['A ticket costs 30 euros.', ['30 euros', 30, 30, 30, 'exact', 'EUR']],
  [
    'The firm is worth a trillion dollars.',
    ['a trillion dollars', 1000000000000, 1000000000000, 1000000000000, 'exact', 'USD'],
  ],
  [
    'The line will cost ¥15.8bn.',
    ['¥15.8bn', 15800000000, 15800000000, 15800000000, 'exact', 'JPY'],
  ],
  [
    'The prize is 10 million kronor.',
    ['10 million kronor', 10000000, 10000000, 10000000, 'exact', 'SEK'],
  ],
  [
    'He owes the bank Rs 3,700 crore.',
    ['Rs 3,700 crore', 37000000000, 37000000000, 37000000000, 'exact', 'INR'],
  ],
  ['Gold sells at ₹62,350 in Mumbai.', ['₹62,350', 62350, 62350, 62350, 'exact', 'INR']],
  [
    'The bid is worth A$2.1 billion.',
    ['A$2.1 billion', 2100000000, 2100000000, 2100000000, 'exact', 'AUD'],
  ],
  ['She won C$500,000 in the lottery.', ['C$500,000', 500000, 500000, 500000, 'exact', 'CAD']],
  ['The tower cost HK$3bn.', ['HK$3bn', 3000000000, 3000000000, 3000000000, 'exact', 'HKD']],
  [
    'The state sold bonds for NZ$400 million.',
    ['NZ$400 million', 400000000, 400000000, 400000000, 'exact', 'NZD'],
  ],
  ['The fund holds CHF 1.2bn.', ['CHF 1.2bn', 1200000000, 1200000000, 1200000000, 'exact', 'CHF']],
  ['Rents start at $1,150.', ['$1,150', 1150, 1150, 1150, 'exact', 'USD']],
  [
    'The deal is valued at US$1.75bn.',
    ['US$1.75bn', 1750000000, 1750000000, 1750000000, 'exact', 'USD'],
  ],
  [
    'The loss was 800 billion won.',
    ['800 billion won', 800000000000, 800000000000, 800000000000, 'exact', 'KRW'],
  ],
  ['A kilo of rice is 60 pesos in Manila.', ['60 pesos', 60, 60, 60, 'exact', 'PHP']],
  [
    'The budget is 2.3 trillion roubles.',
    ['2.3 trillion roubles', 2300000000000, 2300000000000, 2300000000000, 'exact', 'RUB'],
  ],
  [
    'The repair took $2-3 billion.',
    ['$2-3 billion', 2500000000, 2000000000, 3000000000, 'range', 'USD'],
  ],
  ['The painting may fetch £5m to £7m.', ['£5m to £7m', 6000000, 5000000, 7000000, 'range', 'GBP']],
  [
    'Revenue will be between $4.1bn and $4.3bn.',
    ['between $4.1bn and $4.3bn', 4200000000, 4100000000, 4300000000, 'range', 'USD'],
  ],
  ['He spent close to €700m.', ['close to €700m', 700000000, null, 700000000, 'nearly', 'EUR']],
  [
    'The plan needs at least $40 million.',
    ['at least $40 million', 40000000, 40000000, null, 'at_least', 'USD'],
  ],
  ['It raised just over £9,000.', ['just over £9,000', 9000, 9000, null, 'more_than', 'GBP']],
  [
    'The theft cost millions of dollars.',
    ['millions of dollars', 1000000, 1000000, null, 'vague', 'USD'],
  ],
  [
    'The state owes tens of billions of euros.',
    ['tens of billions of euros', 10000000000, 10000000000, null, 'vague', 'EUR'],
  ],
  [
    'The merger, worth €1.5-billion, is off.',
    ['€1.5-billion', 1500000000, 1500000000, 1500000000, 'exact', 'EUR'],
  ],
  [
    'He got a $2m bonus and a £300,000 car.',
    ['$2m', 2000000, 2000000, 2000000, 'exact', 'USD'],
    ['£300,000', 300000, 300000, 300000, 'exact', 'GBP'],
  ],
  [
    'The price is €144bn ($155bn).',
    ['€144bn', 144000000000, 144000000000, 144000000000, 'exact', 'EUR'],
    ['$155bn', 155000000000, 155000000000, 155000000000, 'exact', 'USD'],
  ],
  [
    'They want half a billion pounds.',
    ['half a billion pounds', 500000000, 500000000, 500000000, 'exact', 'GBP'],
  ],
  [
    'The dam will cost 1.2bn Swiss francs.',
    ['1.2bn Swiss francs', 1200000000, 1200000000, 1200000000, 'exact', 'CHF'],
  ],
  ['Farmers got 4bn lira.', ['4bn lira', 4000000000, 4000000000, 4000000000, 'exact', 'TRY']],
  [
    'The ransom was 20 million naira.',
    ['20 million naira', 20000000, 20000000, 20000000, 'exact', 'NGN'],
  ],
  ['The bridge cost R$80 million.', ['R$80 million', 80000000, 80000000, 80000000, 'exact', 'BRL']],
  [
    'The museum got 12 million rand.',
    ['12 million rand', 12000000, 12000000, 12000000, 'exact', 'ZAR'],
  ],

  // Digits, groups and scales.
  ['The city has 1,204,300 trees.', ['1,204,300', 1204300, 1204300, 1204300, 'exact', null]],
  ['Some 12,34,567 forms were filed.', ['Some 12,34,567', 1234567, null, null, 'about', null]],
  ['The park drew 4.98 lakh visitors.', ['4.98 lakh', 498000, 498000, 498000, 'exact', null]],
  ['The film sold 2 crore tickets.', ['2 crore', 20000000, 20000000, 20000000, 'exact', null]],
  ['The app has 1.2 mn users.', ['1.2 mn', 1200000, 1200000, 1200000, 'exact', null]],
  ['The app has 3.4 million users.', ['3.4 million', 3400000, 3400000, 3400000, 'exact', null]],
  ['The game sold 900k copies.', ['900k', 900000, 900000, 900000, 'exact', null]],
  [
    'There are eight billion people.',
    ['eight billion', 8000000000, 8000000000, 8000000000, 'exact', null],
  ],
  ['The plant made 450,000 cars.', ['450,000', 450000, 450000, 450000, 'exact', null]],
  ['The robot took 10000 steps.', ['10000', 10000, 10000, 10000, 'exact', null]],
  [
    'The archive holds 0.5 million letters.',
    ['0.5 million', 500000, 500000, 500000, 'exact', null],
  ],
  [
    'The chip has 92 billion transistors.',
    ['92 billion', 92000000000, 92000000000, 92000000000, 'exact', null],
  ],
  ['The net weighs 40 tonnes.', ['40 tonnes', 40, 40, 40, 'exact', 'tonne']],
  [
    'The port moved 3.5 million tonnes of coal.',
    ['3.5 million tonnes', 3500000, 3500000, 3500000, 'exact', 'tonne'],
  ],
  ['The engine makes 275 pound-feet.', ['275 pound-feet', 275, 275, 275, 'exact', 'pound-foot']],
  ['The farm feeds 60 MW into the grid.', ['60 MW', 60, 60, 60, 'exact', 'MW']],
  ['At dawn it was -4°C in the valley.', ['-4°C', -4, -4, -4, 'exact', 'degree']],
  ['By noon it was 38.5°C in Delhi.', ['38.5°C', 38.5, 38.5, 38.5, 'exact', 'degree']],

  // Words.
  ['Twelve jurors were sworn in.', ['Twelve', 12, 12, 12, 'exact', null]],
  ['Twenty-one cups were broken.', ['Twenty-one', 21, 21, 21, 'exact', null]],
  [
    'Three hundred and five cyclists set off.',
    ['Three hundred and five', 305, 305, 305, 'exact', null],
  ],
  ['A hundred doves were let go.', ['A hundred', 100, 100, 100, 'exact', null]],
  ['A thousand lanterns hung in the trees.', ['A thousand', 1000, 1000, 1000, 'exact', null]],
  ['Twelve hundred singers took part.', ['Twelve hundred', 1200, 1200, 1200, 'exact', null]],
  ['Half a million cyclists took part.', ['Half a million', 500000, 500000, 500000, 'exact', null]],
  [
    'A quarter of a million fans came.',
    ['A quarter of a million', 250000, 250000, 250000, 'exact', null],
  ],
  [
    'Three quarters of a million bulbs were planted.',
    ['Three quarters of a million', 750000, 750000, 750000, 'exact', null],
  ],
  [
    'Two and a half million cans were sold.',
    ['Two and a half million', 2500000, 2500000, 2500000, 'exact', null],
  ],
  [
    'One and a half thousand boats came.',
    ['One and a half thousand', 1500, 1500, 1500, 'exact', null],
  ],
  ['Half a dozen swans were on the lake.', ['Half a dozen', 6, 6, 6, 'exact', null]],
  ['A dozen eggs were left.', ['A dozen', 12, 12, 12, 'exact', null]],
  ['Two dozen chairs stood in a ring.', ['Two dozen', 24, 24, 24, 'exact', null]],
  ['A couple of foxes live there.', ['A couple', 2, 2, null, 'vague', null]],
  ['A pair of owls nests there.', ['A pair', 2, 2, 2, 'exact', null]],
  ['Forty thousand books were burnt.', ['Forty thousand', 40000, 40000, 40000, 'exact', null]],
  ['Nineteen whales were counted.', ['Nineteen', 19, 19, 19, 'exact', null]],

  // Bounds.
  ['More than 40 bands will play.', ['More than 40', 40, 40, null, 'more_than', null]],
  ['At least 40 bands will play.', ['At least 40', 40, 40, null, 'at_least', null]],
  ['No fewer than 40 bands will play.', ['No fewer than 40', 40, 40, null, 'at_least', null]],
  ['Fewer than 40 bands will play.', ['Fewer than 40', 40, null, 40, 'less_than', null]],
  ['Under 40 bands will play.', ['Under 40', 40, null, 40, 'less_than', null]],
  ['Nearly 40 bands will play.', ['Nearly 40', 40, null, 40, 'nearly', null]],
  ['Almost 40 bands will play.', ['Almost 40', 40, null, 40, 'nearly', null]],
  ['Just under 40 bands will play.', ['Just under 40', 40, null, 40, 'nearly', null]],
  ['Close to 40 bands will play.', ['Close to 40', 40, null, 40, 'nearly', null]],
  ['Up to 40 bands will play.', ['Up to 40', 40, null, 40, 'up_to', null]],
  ['As many as 40 bands will play.', ['As many as 40', 40, null, 40, 'up_to', null]],
  ['At most 40 bands will play.', ['At most 40', 40, null, 40, 'up_to', null]],
  ['No more than 40 bands will play.', ['No more than 40', 40, null, 40, 'up_to', null]],
  ['A maximum of 40 bands will play.', ['A maximum of 40', 40, null, 40, 'up_to', null]],
  ['A minimum of 40 bands will play.', ['A minimum of 40', 40, 40, null, 'at_least', null]],
  ['About 40 bands will play.', ['About 40', 40, null, null, 'about', null]],
  ['Around 40 bands will play.', ['Around 40', 40, null, null, 'about', null]],
  ['Roughly 40 bands will play.', ['Roughly 40', 40, null, null, 'about', null]],
  ['Approximately 40 bands will play.', ['Approximately 40', 40, null, null, 'about', null]],
  ['An estimated 40 bands will play.', ['An estimated 40', 40, null, null, 'about', null]],
  ['Upwards of 40 bands will play.', ['Upwards of 40', 40, 40, null, 'more_than', null]],
  ['In excess of 40 bands will play.', ['In excess of 40', 40, 40, null, 'more_than', null]],
  ['Just over 40 bands will play.', ['Just over 40', 40, 40, null, 'more_than', null]],
  ['Forty or more bands will play.', ['Forty or more', 40, 40, null, 'at_least', null]],
  ['Only 40 bands will play.', ['40', 40, 40, 40, 'exact', null]],
  ['The choir has 40-plus members.', ['40-plus', 40, 40, null, 'more_than', null]],
  ['The choir has 40-odd members.', ['40-odd', 40, null, null, 'about', null]],
  ['The choir has ~40 members.', ['~40', 40, null, null, 'about', null]],
  ['The queue topped 5,000 cars.', ['topped 5,000', 5000, 5000, null, 'more_than', null]],
  ['The herd is approaching 900 head.', ['approaching 900', 900, null, 900, 'nearly', null]],
  ['The list has passed 7,200 names.', ['passed 7,200', 7200, 7200, null, 'more_than', null]],

  // Ranges.
  [
    'Between 750,000 and 800,000 pilgrims came.',
    ['Between 750,000 and 800,000', 775000, 750000, 800000, 'range', null],
  ],
  ['It seats 70,000 to 80,000 fans.', ['70,000 to 80,000', 75000, 70000, 80000, 'range', null]],
  [
    'It seats from 70,000 to 80,000 fans.',
    ['from 70,000 to 80,000', 75000, 70000, 80000, 'range', null],
  ],
  ['Ten to twelve ponies graze there.', ['Ten to twelve', 11, 10, 12, 'range', null]],
  ['The pack holds 5-7 pens.', ['5-7', 6, 5, 7, 'range', null]],
  ['The pack holds 5–7 pens.', ['5–7', 6, 5, 7, 'range', null]],
  ['It lures 2-3 million tourists.', ['2-3 million', 2500000, 2000000, 3000000, 'range', null]],
  ['Between five and ten cranes are idle.', ['Between five and ten', 7.5, 5, 10, 'range', null]],
  ['It lures 1.5m to 2m tourists.', ['1.5m to 2m', 1750000, 1500000, 2000000, 'range', null]],

  // Vague.
  ['Several bakers went bust.', ['Several', 3, 3, null, 'vague', null]],
  ['A few bakers went bust.', ['A few', 3, 3, null, 'vague', null]],
  ['A handful of bakers went bust.', ['A handful', 3, 3, null, 'vague', null]],
  ['Dozens of bakers went bust.', ['Dozens', 12, 12, null, 'vague', null]],
  ['Scores of bakers went bust.', ['Scores', 20, 20, null, 'vague', null]],
  ['Hundreds of bakers went bust.', ['Hundreds', 100, 100, null, 'vague', null]],
  ['Thousands of bees swarmed.', ['Thousands', 1000, 1000, null, 'vague', null]],
  ['Tens of thousands of bees swarmed.', ['Tens of thousands', 10000, 10000, null, 'vague', null]],
  [
    'Hundreds of thousands of bees swarmed.',
    ['Hundreds of thousands', 100000, 100000, null, 'vague', null],
  ],
  ['Several million bees swarmed.', ['Several million', 3000000, 3000000, null, 'vague', null]],
  ['Several hundred bees swarmed.', ['Several hundred', 300, 300, null, 'vague', null]],
  ['Many bees swarmed.'],
  ['Numerous bakers went bust.'],

  // More than one.
  [
    'Of 300 seats, 41 are vacant.',
    ['300', 300, 300, 300, 'exact', null],
    ['41', 41, 41, 41, 'exact', null],
  ],
  [
    'It sold 12 pianos, 30 flutes and five harps.',
    ['12', 12, 12, 12, 'exact', null],
    ['30', 30, 30, 30, 'exact', null],
    ['five', 5, 5, 5, 'exact', null],
  ],
  [
    'Sales fell 2.1% to $58.24 a share.',
    ['2.1%', 2.1, 2.1, 2.1, 'exact', 'percent'],
    ['$58.24', 58.24, 58.24, 58.24, 'exact', 'USD'],
  ],
  [
    'Profit rose to £12m from £10m.',
    ['£12m', 12000000, 12000000, 12000000, 'exact', 'GBP'],
    ['£10m', 10000000, 10000000, 10000000, 'exact', 'GBP'],
  ],
  [
    'Twenty ships, half of them tankers, wait outside.',
    ['Twenty', 20, 20, 20, 'exact', null],
    ['half', 50, 50, 50, 'exact', 'percent'],
  ],
  [
    'About 4,000 of the 9,000 vines died.',
    ['About 4,000', 4000, null, null, 'about', null],
    ['9,000', 9000, 9000, 9000, 'exact', null],
  ],
  [
    'The firm cut 300 posts and will pay €20m.',
    ['300', 300, 300, 300, 'exact', null],
    ['€20m', 20000000, 20000000, 20000000, 'exact', 'EUR'],
  ],

  // Years, dates and times are none.
  ['The treaty of 1648 was signed in Münster.'],
  ['On 24 February 2022 the bank was shut.'],
  ['On Nov. 29 the court sat again.'],
  ['The train leaves at 11:45 p.m. from Delhi.'],
  ['Doors open at 7pm on 03/12/2024.'],
  ['From 1998 to 2004 she lived in Oslo.'],
  ['The 1990s were kind to the town.'],
  ['The season of 2023-24 begins in August.'],
  ['By 2030 the road will be done.'],

  // Ordinals and lists are none.
  ['He came third in the 44th race.'],
  ['It is the 12th album by the band.'],
  ['The twenty-first century is young.'],
  ['The second quarter was dull.'],

  // Numbers in names are none.
  ['The Group of Seven met in Bari.'],
  ['The G20 met in Rio.'],
  ['Boeing 737 jets were grounded.'],
  ['The iPhone 15 and the PlayStation 5 sold well.'],
  ['Formula 1 returns to Monza.'],
  ['Channel 4 showed Apollo 13.'],
  ['Route 66 runs through Tulsa.'],
  ['Article 50 and Section 230 were read out.'],
  ['Covid-19 shut the theatres.'],
  ['The 9/11 memorial is in Manhattan.'],
  ['Resolution 1701 is still in force.'],
  ['The S-400 and the F-35 were in the parade.'],
  ['Catch-22 was on the reading list.'],

  // Telephones, addresses and turns of phrase are none.
  ['Call +44 20 7946 0018 for tickets.'],
  ['Call 0800 505 501 for tickets.'],
  ['She lives at 221 Baker Street.'],
  ['One of the judges smiled.'],
  ['No one smiled.'],
  ['One another they did not know.'],
];
