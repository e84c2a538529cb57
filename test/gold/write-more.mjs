// writes more.ndjson: the second independent gold set, from the marked-up passages in more/*.txt
//   node write-more.mjs [--table]      --table prints every claim, for review
// A passage starts with "=== id published" and marks each claim in its text as {span|codes}. Codes, split by spaces
// ("_" stands for a space inside one):
//   first a letter for the topic (Aid Materiel Casualties People aTtacks Infrastructure), then the item (not for aid) and the status
//   by>to    parties, split by commas      @name  saidBy          ~time   when: 2024-05, 2024-05-10/2024-05-12, Mon, 24h
//   p=place  w=who  k=m|h|f  aidType       #x     label           ^x      partOf the claim labelled x
//   u=unit   v=value  q=qualifier          opt    optional
// Value, bounds, qualifier and unit are read from the span unless they are given.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';

const topics = {
  A: 'aid',
  M: 'materiel',
  C: 'casualties',
  P: 'people',
  T: 'attacks',
  I: 'infrastructure',
};
const statuses = new Set([
  'requested',
  'proposed',
  'pledged',
  'committed',
  'delivered',
  'blocked',
  'cancelled',
  'produced',
  'destroyed',
  'captured',
  'launched',
  'intercepted',
  'struck',
  'damaged',
  'without_service',
  'restored',
]);
const kinds = { m: 'military', h: 'humanitarian', f: 'financial' };
const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const currencies = [
  [/US\$/, 'USD'],
  [/A\$|AU\$|Australian dollar/, 'AUD'],
  [/C\$|Canadian dollar/, 'CAD'],
  [/NZ\$|New Zealand dollar/, 'NZD'],
  [/S\$|Singapore dollar/, 'SGD'],
  [/NT\$/, 'TWD'],
  [/R\$|reais/, 'BRL'],
  [/\$|\bUSD\b|dollar/, 'USD'],
  [/€|\bEUR\b|euro/, 'EUR'],
  [/£|\bGBP\b|\bpounds?\b/, 'GBP'],
  [/yuan|RMB|\bCNY\b/, 'CNY'],
  [/¥|\byen\b|\bJPY\b/, 'JPY'],
  [/\bwon\b|₩|\bKRW\b/, 'KRW'],
  [/₹|\bRs\b|rupee|\bINR\b|\bcrore\b|\blakh\b/, 'INR'],
  [/hryvn|₴|\bUAH\b/, 'UAH'],
  [/rouble|ruble/, 'RUB'],
  [/\bKSh|\bSh/, 'KES'],
  [/dirham|\bDhs?\b|\bAED\b|\bDh/, 'AED'],
  [/riyal/, 'SAR'],
  [/zloty/, 'PLN'],
  [/kronor|\bSEK\b/, 'SEK'],
  [/kroner|\bNOK\b/, 'NOK'],
  [/franc|\bCHF\b/, 'CHF'],
  [/shekel|\bNIS\b/, 'ILS'],
  [/lira/, 'TRY'],
  [/peso|₱|\bPHP\b/, 'PHP'],
  [/rand\b/, 'ZAR'],
  [/naira|₦/, 'NGN'],
  [/birr/, 'ETB'],
  [/taka/, 'BDT'],
  [/baht/, 'THB'],
  [/rupiah|\bRp/, 'IDR'],
  [/ringgit|\bRM/, 'MYR'],
  [/\bdong\b/, 'VND'],
  [/\bSDR\b/, 'XDR'],
  [/koruna/, 'CZK'],
  [/forint/, 'HUF'],
  [/\blei\b/, 'MDL'],
  [/dinar/, 'KWD'],
];
const words = Object.assign(Object.create(null), {
  a: 1,
  an: 1,
  no: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
});
const scale = Object.assign(Object.create(null), {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
  lakh: 1e5,
  crore: 1e7,
});
const vagues = [
  [/hundreds of thousands/, 1e5],
  [/tens of thousands/, 1e4],
  [/hundreds of millions/, 1e8],
  [/tens of millions/, 1e7],
  [/several hundred/, 300],
  [/several thousand/, 3e3],
  [/several dozen/, 36],
  [/several million/, 3e6],
  [/a few hundred/, 300],
  [/billions/, 1e9],
  [/millions/, 1e6],
  [/thousands/, 1e3],
  [/hundreds/, 100],
  [/scores/, 20],
  [/dozens/, 12],
  [/several|a few|a handful/, 3],
  [/a couple/, 2],
];
const fractions = [
  [/two[- ]thirds/, 66.67],
  [/three[- ]quarters/, 75],
  [/(a|one) third/, 33.33],
  [/(a|one)[- ]quarter/, 25],
  [/\bhalf\b(?! a)/, 50],
  [/(a|one)[- ]fifth/, 20],
];
const qualifiers = [
  [/^(at least|no fewer than|no less than|not less than|a minimum of)\b|\bor more$/i, 'at_least'],
  [/^(no more than|up to|as many as|as much as|at most|a maximum of)\b/i, 'up_to'],
  [
    /^(more than|over|above|exceeding|in excess of|upwards of|just over|topping|a little over|north of|passed|past|well over|surpassing)\b|[- ]plus\b|\+$/i,
    'more_than',
  ],
  [/^(less than|fewer than|under|below)\b/i, 'less_than'],
  [/^(nearly|almost|close to|just under|approaching|just short of)\b/i, 'nearly'],
  [
    /^(about|around|some|roughly|approximately|an estimated|in the region of|estimated)\b|^~|-odd$|\bor so$/i,
    'about',
  ],
];

function number(s) {
  // "1.2 million" "Rs 500 crore" "two dozen" "twenty-one" "half a million"
  s = s
    .replace(/[A-Z]{1,3}\$/, ' ')
    .toLowerCase()
    .replace(/half an? /g, '0.5 ')
    .replace(/(\d),(?=\d)/g, '$1');
  const bits = s.match(/\d+(?:\.\d+)?|[a-z]+/g) ?? [];
  let total = 0,
    part = null;
  for (const b of bits) {
    if (/^\d/.test(b)) {
      part = (part ?? 0) + Number(b);
    } else if (b in words) {
      if (part === null || !/^an?$/.test(b)) part = (part ?? 0) + words[b];
    } else if (b in scale && part !== null) part = Math.round(part * scale[b] * 100) / 100;
  }
  return part === null ? null : total + part;
}

function read(span, given, topic) {
  const c = {};
  c.unit =
    given.u ??
    (/%|per ?cent\b|percent/.test(span) ||
    (fractions.some((f) => f[0].test(span.toLowerCase())) && topic !== 'aid') ||
    / in (\w+)$/.test(span)
      ? 'percent'
      : topic === 'casualties' || topic === 'people'
        ? 'person'
        : topic === 'aid'
          ? null
          : 'item');
  if (c.unit === null || (given.money && !given.u))
    c.unit = currencies.find(([re]) => re.test(span))?.[1];
  let q = qualifiers.find(([re]) => re.test(span))?.[1] ?? 'exact';
  const low = span.toLowerCase();
  let value, lo, hi;
  const vague = vagues.find(([re]) => re.test(low));
  const fraction = c.unit === 'percent' && fractions.find(([re]) => re.test(low));
  const range = low.match(/^(?:between |from )?(.+?)(?: to | and |-|–)(.+)$/);
  if (given.q === 'range') {
    const tail = range[2].match(/[a-z]+/g)?.find((w) => w in scale && w !== 'a');
    hi = number(range[2]);
    lo = number(range[1]);
    if (
      tail &&
      lo < hi / 1000 + 1 &&
      !/(million|billion|thousand|crore|lakh|bn|m)\b/.test(range[1])
    )
      lo *= scale[tail];
    value = (lo + hi) / 2;
    q = 'range';
  } else if (vague && q !== 'about' && given.v === undefined) {
    value = vague[1];
    if (q === 'exact') q = 'vague';
  } else if (vague && given.v === undefined) value = vague[1];
  else if (fraction) value = fraction[1];
  else value = number(span.replace(/^(No|no) (more|fewer|less) than /, ''));
  if (given.v !== undefined) value = Number(given.v);
  if (given.q) q = given.q;
  const bounds = {
    exact: [value, value],
    about: [null, null],
    more_than: [value, null],
    at_least: [value, null],
    less_than: [null, value],
    nearly: [null, value],
    up_to: [null, value],
    vague: [value, null],
    range: [lo, hi],
  }[q];
  return { ...c, value, low: bounds[0], high: bounds[1], qualifier: q };
}

const pad = (n) => String(n).padStart(2, '0');
function when(code, published) {
  if (!code) return null;
  const at = new Date(published + 'T00:00:00Z'),
    iso = (d) => `${d.getUTCFullYear()}-${pad(d.getUTCMonth() + 1)}-${pad(d.getUTCDate())}`;
  if (code === '24h') {
    const y = new Date(at);
    y.setUTCDate(y.getUTCDate() - 1);
    return { from: iso(y), to: published };
  }
  if (days.includes(code)) {
    const d = new Date(at);
    while (d.getUTCDay() !== days.indexOf(code)) d.setUTCDate(d.getUTCDate() - 1);
    return { from: iso(d), to: iso(d) };
  }
  const [from, to] = code.includes('/') ? code.split('/') : [code, code];
  for (const d of [from, to])
    if (d && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(d)) throw new Error('time ' + code);
  return { from: from || null, to: to || null };
}

const out = [],
  table = process.argv.includes('--table');
const here = new URL('.', import.meta.url);
for (const file of readdirSync(new URL('more/', here))
  .filter((f) => f.endsWith('.txt'))
  .sort()) {
  for (const block of readFileSync(new URL('more/' + file, here), 'utf8')
    .split(/^=== /m)
    .slice(1)) {
    const [head, ...lines] = block.split('\n');
    const [id, published] = head.trim().split(' ');
    const marked = lines.join('\n').trim();
    const claims = [],
      labels = {};
    let text = '',
      last = 0;
    for (const m of marked.matchAll(/\{([^{}|]+)\|([^{}]*)\}/g)) {
      text += marked.slice(last, m.index);
      last = m.index + m[0].length;
      const span = m[1],
        start = text.length;
      text += span;
      const [t, ...codes] = m[2].trim().split(/\s+/);
      const topic = topics[t];
      if (!topic) throw new Error(`${id}: topic of ${m[0]}`);
      const given = {},
        c = {
          span,
          topic,
          item: topic === 'aid' ? 'money' : null,
          status: null,
          by: [],
          to: [],
          saidBy: null,
          when: null,
          place: null,
          partOf: null,
        };
      for (const code of codes) {
        const name = code.replace(/_/g, ' ');
        if (/^[uvq]=/.test(code)) given[code[0]] = code.slice(2);
        else if (code.startsWith('p=')) c.place = name.slice(2);
        else if (code.startsWith('w=')) c.who = name.slice(2);
        else if (code.startsWith('k=')) c.aidType = kinds[code.slice(2)];
        else if (code[0] === '@') c.saidBy = name.slice(1);
        else if (code[0] === '~') c.when = when(code.slice(1), published);
        else if (code[0] === '#') labels[code.slice(1)] = claims.length;
        else if (code[0] === '^') c.partOf = code.slice(1);
        else if (code === 'opt') c.optional = true;
        else if (code.includes('>'))
          [c.by, c.to] = name.split('>').map((s) => s.split(',').filter(Boolean));
        else if (statuses.has(code) && topic !== 'casualties' && topic !== 'people')
          c.status = name;
        else if (!c.item) c.item = name;
        else throw new Error(`${id}: code ${code} of ${m[0]}`);
      }
      given.money = c.item === 'damage';
      Object.assign(c, read(span, given, topic));
      c.start = start;
      c.end = start + span.length;
      claims.push(c);
    }
    text += marked.slice(last);
    if (/[{}|]/.test(text)) console.error(`${id}: stray mark`);
    for (const c of claims)
      if (c.partOf !== null) {
        if (!(c.partOf in labels)) throw new Error(`${id}: label ${c.partOf}`);
        c.partOf = labels[c.partOf];
      }
    if (text.length < 400 || text.length > 1000) console.error(`${id}: ${text.length} characters`);
    out.push({
      id,
      published,
      text,
      claims: claims.map(({ span, topic, item, value, low, high, qualifier, unit, ...rest }) => ({
        span,
        topic,
        item,
        value,
        low,
        high,
        qualifier,
        unit,
        ...rest,
      })),
    });
    if (table) {
      console.log(
        `\n${id} ${published} (${days[new Date(published).getUTCDay()]}) ${text.length} characters, ${claims.length} claims`,
      );
      for (const c of claims)
        console.log(
          `  ${c.span} = ${c.value} [${c.low}..${c.high}] ${c.qualifier} ${c.unit} | ${c.topic} ${c.item} ${c.status ?? '-'} | ${c.by}>${c.to} | ${c.saidBy ?? '-'} | ${c.when ? c.when.from + '..' + c.when.to : '-'}${c.optional ? ' OPT' : ''}`,
        );
    }
  }
}
writeFileSync(new URL('more.ndjson', here), out.map((r) => JSON.stringify(r)).join('\n') + '\n');
if (table)
  console.log(`\n${out.length} passages, ${out.reduce((n, r) => n + r.claims.length, 0)} claims`);
