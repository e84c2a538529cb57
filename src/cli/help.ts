const reading = `What is read:
  --from KIND          text, html, json or ndjson; by default by extension, or by
                       how standard input begins
  --published DATE     ISO date against which "on Monday" is resolved; by default
                       what the article says of itself
  --url, --title, --publisher TEXT
                       of the article, where it does not say
  --vague CONVENTION   from where "dozens" counts: floor (default), acled,
                       em-dat, wikimpacts

Which claims are kept; lists are split by spaces, or by commas:
  --topic, --item, --status, --by, --to, --who LIST
  --since, --until DATE
`;
const exits = `Exit codes: 0 all was read; 1 nothing could be read or written; 2 the command
line is wrong; 3 the run went to its end, but something was left out, and
standard error says what.
`;

const pages: Readonly<Record<string, string>> = {
  extract: `aid-chart extract [FILE | FOLDER | GLOB | -]…

Reads articles and writes the claims in them, in the order of the input.

Files are .txt, .md, .html, .json, and archives with a record a line (.ndjson,
.jsonl): {"text" or "html", "url", "title", "publisher", "published"}. Claims
that were read before pass the filters as they are. Without a name, or with -,
standard input is read.

  -f, --format FORMAT  json (default), ndjson, csv or parquet
  -o, --output FILE    its extension chooses the format; the file appears when it
                       is whole, until then its name ends in .part
  -j, --jobs N         cores to use; by default all
      --explain        adds to each claim the rule and the words behind its fields
  -q, --quiet          no progress on the terminal

${reading}
${exits}
Examples:
  aid-chart extract report.html
  aid-chart extract archive/ --format csv -o claims.csv
  zcat archive.ndjson.gz | aid-chart extract -f ndjson --topic aid | head
`,
  render: `aid-chart render [FILE | FOLDER | GLOB | -]…

Draws the claims of articles, or claims that were read before, without a browser.

  -f, --format FORMAT  svg (default), png, html or oembed
  -o, --output FILE    its extension chooses the format (.oembed.json for oembed)
      --width PIXELS   of the picture, 640 by default
      --pixel-ratio N  of a PNG, 2 by default
      --script URL     html: the library's address, which makes the page
                       interactive; "inline" puts it into the page. Without it
                       the page holds no script
      --page-url URL   oembed: where the page with the chart stands

How it is drawn, as by the attributes of <aid-chart>:
  --type, --group, --color, --sort, --limit, --scale, --heading, --caption,
  --lang, --dir, --currency
      --rates FILE     JSON: {"base": "USD", "date": "2023-11-29", "EUR": 1.09}

${reading}
${exits}
Examples:
  aid-chart render report.md --topic aid -o chart.svg
  aid-chart render checked.json --type range --lang de -o chart.png
  aid-chart render report.md -o page.html --script inline
`,
  serve: `aid-chart serve [FILE | FOLDER | GLOB]…

Serves a page that shows articles beside their charts, with a field for your own
text; without names the articles that come with the package.

      --host HOST      127.0.0.1 by default; or the variable HOST
      --port PORT      8000 by default, or the next free one; or the variable PORT

Example:
  aid-chart serve report.html notes/ "archive/*.md"
`,
};

const overview = `aid-chart COMMAND

Reads the figures in news reports on war and disaster, and draws them as charts
that say no more than the text does.

  extract   articles in, claims out: JSON, NDJSON, CSV or Parquet
  render    articles or claims in, a chart out: SVG, PNG, HTML or oEmbed
  serve     a local page with articles beside their charts

aid-chart COMMAND --help tells more; aid-chart --version says which one this is.
`;

/** @param command - its page where there is one; the overview else */
export const helpOn = (command: string | undefined): string =>
  command !== undefined && Object.hasOwn(pages, command) ? pages[command]! : overview;
