/** Signs that stand before or after an amount, as written. */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  RMB: 'CNY',
  A$: 'AUD',
  C$: 'CAD',
  Can$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  '₴': 'UAH',
  '₽': 'RUB',
  '₹': 'INR',
  Rs: 'INR',
  'Rs.': 'INR',
  '৳': 'BDT',
  Rp: 'IDR',
  RM: 'MYR',
  '₩': 'KRW',
  '₱': 'PHP',
  '₪': 'ILS',
  NIS: 'ILS',
  '₺': 'TRY',
  '₦': 'NGN',
  SDR: 'XDR',
  SDRs: 'XDR',
  kr: 'SEK',
  Sh: 'KES',
  KSh: 'KES',
  R: 'ZAR',
  Ksh: 'KES',
  Tk: 'BDT',
  FCFA: 'XOF',
  K: 'MWK',
  P: 'PHP',
};

/** ISO 4217 codes in the order in which a bare last word of a name ("dollars", "pounds") means them. */
const codes =
  'USD EUR GBP JPY CNY UAH RUB INR BDT MMK THB VND IDR MYR KRW PHP ILS TRY IQD AED SAR ETB NGN KES ZAR XOF SEK DKK CHF PLN CZK HUF GEL AFN HTG XDR NOK ISK AUD CAD NZD HKD SGD PKR LKR NPR LBP SYP EGP SDG JOD KWD RSD MAD RON BGN BRL MXN COP ARS MWK ZMW TZS UGX SOS CDF XAF TND LYD IRR YER CLP PEN KZT AMD AZN MDL'.split(
    ' ',
  );
export const currencyCodes: ReadonlySet<string> = new Set(codes);

/** Names that news uses beside those of `Intl.DisplayNames`. */
const further: Readonly<Record<string, string>> = {
  sterling: 'GBP',
  rouble: 'RUB',
  renminbi: 'CNY',
  kronor: 'SEK',
  crown: 'SEK',
  'swedish crown': 'SEK',
  'danish crown': 'DKK',
  'norwegian crown': 'NOK',
  kroner: 'DKK',
  'norwegian kroner': 'NOK',
  'us dollar': 'USD',
  'cfa franc': 'XOF',
  franc: 'CHF',
  reai: 'BRL',
};

/** Names of currencies, singular and plural, lower case. */
export const currencyNames: ReadonlyMap<string, string> = namesOf();

function namesOf(): Map<string, string> {
  const intl = new Intl.DisplayNames('en', { type: 'currency' });
  const names = new Map<string, string>();
  const add = (name: string, code: string) => {
    for (const form of [name, `${name}s`]) if (!names.has(form)) names.set(form, code);
  };
  for (const [name, code] of Object.entries(further)) add(name, code);
  for (const code of codes) {
    const name = (intl.of(code) ?? '').toLowerCase();
    add(name, code);
    add(name.slice(name.lastIndexOf(' ') + 1), code);
  }
  return names;
}

/** Names that several states share, singular: whose money it is tells the article. */
export const sharedNames: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    [
      'krone NO=NOK DK=DKK',
      'kroner NO=NOK DK=DKK',
      'crown SE=SEK NO=NOK DK=DKK CZ=CZK',
      'kronor SE=SEK',
      'peso PH=PHP MX=MXN CO=COP AR=ARS CL=CLP CU=CUP DO=DOP',
      'rupee IN=INR PK=PKR LK=LKR NP=NPR',
      'franc CH=CHF SN=XOF ML=XOF NE=XOF BF=XOF CI=XOF TD=XAF CM=XAF CD=CDF RW=RWF BI=BIF',
      'shilling KE=KES UG=UGX TZ=TZS SO=SOS',
      'dinar IQ=IQD JO=JOD KW=KWD RS=RSD LY=LYD TN=TND DZ=DZD BH=BHD',
      'rial IR=IRR YE=YER OM=OMR QA=QAR',
      'riyal SA=SAR QA=QAR',
      'dirham AE=AED MA=MAD',
      'kwacha MW=MWK ZM=ZMW PG=PGK MM=MMK',
      'lira TR=TRY SY=SYP LB=LBP',
      'pound GB=GBP EG=EGP LB=LBP SY=SYP SD=SDG SS=SSP',
    ].map((line) => {
      const [name = '', ...pairs] = line.split(' ');
      return [name, Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]))];
    }),
  );
