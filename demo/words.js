/**
 * An article's plain text as paragraphs, its sentences that gave a figure marked.
 * @param {string} text - the text that the claims' offsets point into
 * @param {string} title - a first line that says the same is left out
 * @param {(claim: object) => string} hrefOf - where the mark of a claim leads
 * @returns {DocumentFragment}
 */
export function renderWords(text, claims, title, hrefOf) {
  const page = document.createDocumentFragment();
  let list = null;
  for (const line of text.matchAll(/[^\n\r]+/g)) {
    if (line[0].trim() === '' || (page.childElementCount === 0 && line[0].trim() === title))
      continue;
    const [lead] = /^\s*(?:[-*•]\s+|#{1,6}\s+)?/.exec(line[0]);
    const kind = kindOf(line[0], lead);
    if (kind !== 'li') list = null;
    else if (!list) page.append((list = document.createElement('ul')));
    const block = document.createElement(kind);
    const start = line.index + lead.length;
    block.append(...markSentences(text, start, line.index + line[0].length, claims, hrefOf));
    (list ?? page).append(block);
  }
  return page;
}

function kindOf(line, lead) {
  if (/[-*•]/.test(lead)) return 'li';
  const isShort = line.length < 70 && !/[.!?:…,;”"’']\s*$/.test(line);
  return lead.includes('#') || isShort ? 'h4' : 'p';
}

/** The stretch of text as nodes: plain, or a span for each sentence that holds a figure. */
function markSentences(text, start, end, claims, hrefOf) {
  const sentences = groupBySentence(claims);
  const nodes = [];
  let at = start;
  for (const [from, inside] of [...sentences].sort(([a], [b]) => a - b)) {
    const to = Math.min(inside[0].evidence.sentenceEnd, end);
    if (to <= at || from >= end) continue;
    nodes.push(text.slice(at, Math.max(from, at)));
    nodes.push(sentenceOf(text, Math.max(from, at), to, inside, hrefOf));
    at = to;
  }
  return [...nodes, text.slice(at, end)];
}

function groupBySentence(claims) {
  const groups = new Map();
  for (const claim of claims) {
    const { sentenceStart } = claim.evidence;
    groups.set(sentenceStart, [...(groups.get(sentenceStart) ?? []), claim]);
  }
  return groups;
}

function sentenceOf(text, start, end, claims, hrefOf) {
  const sentence = document.createElement('span');
  sentence.className = 'said';
  sentence.dataset.sentence = String(claims[0].evidence.sentenceStart);
  let at = start;
  for (const claim of claims.toSorted((a, b) => a.evidence.start - b.evidence.start)) {
    const { start: from, end: to } = claim.evidence;
    if (from < at || to > end) continue;
    const figure = document.createElement('a');
    figure.href = hrefOf(claim);
    figure.textContent = text.slice(from, to);
    sentence.append(text.slice(at, from), figure);
    at = to;
  }
  sentence.append(text.slice(at, end));
  return sentence;
}
