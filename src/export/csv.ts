import type { Claim } from '../model/claim.js';

const head =
  'id,topic,item,value,low,high,qualifier,unit,status,by,to,saidBy,whenFrom,whenTo,place,basis,who,aidType,partOf,start,end,quote,url,title,publisher,published,checked';

/** Claims as CSV: RFC 4180 with CRLF, raw numbers, text cells safe from being read as formulas. */
export function toCSV(claims: readonly Claim[]): string {
  return [head, ...claims.map(lineOf)].map((line) => `${line}\r\n`).join('');
}

function lineOf(claim: Claim): string {
  const {
    id,
    topic,
    item,
    value,
    low,
    high,
    qualifier,
    unit,
    status,
    by,
    to,
    saidBy,
    when,
    place,
  } = claim;
  const { basis, who, aidType, partOf, evidence, source, checked } = claim;
  return [
    ...[
      id,
      topic,
      item,
      value,
      low,
      high,
      qualifier,
      unit,
      status,
      by.join(' '),
      to.join(' '),
      saidBy,
    ],
    ...[
      when?.from,
      when?.to,
      place,
      basis,
      who,
      aidType,
      partOf,
      evidence.start,
      evidence.end,
      evidence.quote,
    ],
    ...[source.url, source.title, source.publisher, source.published, checked === true],
  ]
    .map(cellOf)
    .join(',');
}

function cellOf(value: string | number | boolean | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
