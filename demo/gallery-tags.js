/** Invented reports, but for the seeds: no such flood, siege or appeal has taken place. */
const flood =
  'The flood has killed at least 31 people, the disaster agency said on Monday. Police said that about 40 people had been killed. The Red Cross said that between 25 and 30 people had died.';
const appeal =
  'Norway pledged $20m in aid to Malawi and has sent $6m so far. Japan approved a grant of $12m to Malawi. Canada promised Mozambique $9m, and Norway gave Mozambique $4m. The UN appealed for $85m for Malawi.';
const night =
  "Russia launched 74 drones at Kyiv in the night, of which 66 were shot down, Ukraine's air force said.";
const siege =
  'Shelling killed 12 people on 3 May, the ministry said. By 5 May the death toll in the siege had risen to 31. Another 6 people were killed on 7 May. On 9 May the ministry put the death toll at 48.';
const money =
  'Sweden pledged €40m to Ukraine. Norway pledged $15m to Ukraine. Denmark has delivered €25m in aid to Ukraine.';
const camp = 'Of the 1,200 tents that the Red Cross promised, 300 have arrived.';
const convoys = 'Germany sent 900 tents and Italy 12 tents. France sent 45,000 tents.';
const crowds =
  'Hundreds of people were killed in the floods, the ministry said. Dozens of people were injured. About 240 people are missing.';

/** Broken where a line of the field ends. */
const textOf = (text) => `<script type="text/plain">
${text.replace(/(.{1,42})(?: |$)/g, '    $1\n')}  </script>`;
/** A chart of a text. */
const chart = (attributes, text, tag = 'aid-chart') => `<${tag}${attributes}>
  ${textOf(text)}
</${tag}>`;
const themed = (rules, attributes, text) => `<style>
  aid-chart {
${rules.replace(/^/gm, '    ')}
  }
</style>
${chart(attributes, text)}`;

/** Groups of examples: a name, what it shows, and the tag. */
export const gallery = [
  {
    group: 'Types',
    examples: [
      {
        name: 'bar',
        told: 'Amounts from zero. What was delivered of what was pledged is nested in it and not added; a bar that the text leaves open ends open.',
        tag: chart(' type="bar" topic="aid" group="by"', appeal),
      },
      {
        name: 'progress',
        told: 'One whole and the parts of it that the text tells, with the rest that it leaves unsaid.',
        tag: chart(' type="progress"', camp),
      },
      {
        name: 'range',
        told: 'Figures that contradict each other stay, a row for each with who said it. Nothing is averaged.',
        tag: chart(' type="range" topic="casualties"', flood),
      },
      {
        name: 'timeline',
        told: 'Running totals as dots on a line; a figure of one day alone as a bar.',
        tag: chart(' type="timeline" published="2024-05-10"', siege),
      },
      {
        name: 'tally',
        told: 'What was launched, and how much of it was shot down, got through, or is unknown.',
        tag: chart(' type="tally"', night),
      },
      {
        name: 'flow',
        told: 'Bands from givers to receivers, as wide as the figure.',
        tag: chart(' type="flow" status="pledged committed delivered"', appeal),
      },
      {
        name: 'table',
        told: 'The rows alone, each with its sentence.',
        tag: chart(' type="table"', appeal),
      },
    ],
  },
  {
    group: 'What is shown',
    examples: [
      {
        name: 'topic, item, status, by, to, who',
        told: 'Filters. Without any, all claims are shown; a value that no claim has leaves nothing, and the chart says so.',
        tag: chart(' by="NO" status="pledged delivered" to="MW MZ"', appeal),
      },
      {
        name: 'since, until',
        told: 'Days, both included, against the date of the figure, else that of the article.',
        tag: chart(' since="2024-05-04" until="2024-05-09" published="2024-05-10"', siege),
      },
      {
        name: 'group, color, sort, limit',
        told: 'What makes a row, what colours tell apart, in which order, and how many: a note says how many are left to the table.',
        tag: chart(' type="bar" group="by" color="status" sort="-value" limit="2"', appeal),
      },
      {
        name: 'scale',
        told: 'A log scale has no zero, so it draws dots and no bars.',
        tag: chart(' scale="log" item="tent"', convoys),
      },
      {
        name: 'vague',
        told: 'From where “hundreds” is drawn. The label stays the word of the article.',
        tag: chart(' vague="acled" topic="casualties"', crowds),
      },
      {
        name: 'currency',
        told: 'Currencies never share an axis. With the property rates, currency="EUR" would convert, with rate and date in the note; without rates it is drawn as it was told.',
        tag: chart(' topic="aid"', money),
      },
      {
        name: 'heading, caption, lang',
        told: 'Words of your own above the chart; its other words and its numbers in the language of lang.',
        tag: chart(
          ' lang="fr" heading="Aide à l’Ukraine" caption="Promesses et livraisons"',
          money,
        ),
      },
      {
        name: 'dir, right to left',
        told: 'Charts follow the direction of the page, or their own.',
        tag: chart(' lang="ar" dir="rtl" topic="attacks"', night),
      },
    ],
  },
  {
    group: 'Where the figures come from',
    examples: [
      {
        name: 'for',
        told: 'An article that stands in the page. Its markup stays as it is.',
        tag: `<article id="report">
  <p>The storm has left more than 3,400
  families homeless, officials said.</p>
  <p>Some 900 families are in shelters.</p>
</article>
<aid-chart for="report"></aid-chart>`,
      },
      {
        name: 'src, loading',
        told: 'An article at an address; read when it comes near the view.',
        tag: `<aid-chart
  src="../seeds/brussels-2023.md"
  topic="materiel"
  loading="lazy"
></aid-chart>`,
      },
      {
        name: 'checked claims',
        told: 'Claims as JSON: nothing is read by machine, and the note says so.',
        tag: `<aid-chart>
  <script type="application/json">
    [{ "id": "1", "topic": "people",
       "item": "displaced", "unit": "person",
       "value": 900, "low": 900, "high": null,
       "qualifier": "more_than", "checked": true }]
  </script>
</aid-chart>`,
      },
    ],
  },
  {
    group: 'Other elements',
    examples: [
      {
        name: 'aid-source',
        told: 'The article with its figures marked. Choose one, and its mark in the chart lights up; choose a mark, and its sentence does.',
        tag: `${chart(' id="told"', appeal, 'aid-source')}
<aid-chart for="told" topic="aid"></aid-chart>`,
      },
      {
        name: 'aid-table',
        told: 'All figures, to sort, search, copy and save.',
        tag: chart(' sort="-value"', appeal, 'aid-table'),
      },
      {
        name: 'aid-dashboard',
        told: 'Several articles: the same fact told twice is one figure with two sources. Its filters feed what stands inside.',
        tag: `<aid-dashboard>
  <script type="application/json">
    [{ "publisher": "The Morning",
       "published": "2024-05-10",
       "text": "Norway pledged $20m to Malawi. Japan gave Malawi $12m." },
     { "publisher": "The Evening",
       "published": "2024-05-10",
       "text": "Norway pledged $20m to Malawi. Canada promised Malawi $9m." }]
  </script>
  <aid-chart></aid-chart>
</aid-dashboard>`,
      },
    ],
  },
  {
    group: 'Themes',
    examples: [
      {
        name: 'ink',
        told: 'Grey, a serif and square corners: the patterns alone carry the status.',
        tag: themed(
          `--aid-give: light-dark(#333, #ddd);
--aid-font: 15px/1.45 georgia, serif;
--aid-radius: 0;
--aid-background: light-dark(#fbf8f1, #1d1b17);`,
          ' topic="aid"',
          appeal,
        ),
      },
      {
        name: 'house colours',
        told: 'One colour for each kind of figure: what is given, stopped, suffered, fired.',
        tag: themed(
          `--aid-fire: light-dark(#8a3ffc, #be95ff);
--aid-stop: light-dark(#007d79, #3ddbd9);
--aid-rule: transparent;`,
          '',
          night,
        ),
      },
      {
        name: 'always dark, without patterns',
        told: 'Colours follow color-scheme; patterns can be turned off where a text beside the chart tells the status.',
        tag: themed(
          `color-scheme: dark;
--aid-patterns: 0;
--aid-padding: 24px;`,
          ' topic="aid" color="by"',
          appeal,
        ),
      },
      {
        name: 'parts',
        told: 'Each part can be styled from outside with ::part().',
        tag: `<style>
  aid-chart::part(heading) { font: italic 1.3rem georgia, serif; }
  aid-chart::part(toolbar), aid-chart::part(source) { display: none; }
  aid-chart::part(label) { font-weight: 600; }
</style>
${chart('', flood)}`,
      },
    ],
  },
];
