const lead = 'The camp has been sent ';
const rest = ' tents.';

const figure = (words, value, low, high, qualifier) => ({
  id: `wording-${qualifier}`,
  topic: 'materiel',
  item: 'tent',
  value,
  low,
  high,
  qualifier,
  unit: 'item',
  status: 'delivered',
  by: [`“${words}”`],
  to: [],
  evidence: {
    start: lead.length,
    end: lead.length + words.length,
    sentenceStart: 0,
    sentenceEnd: lead.length + words.length + rest.length,
    quote: lead + words + rest,
  },
  checked: true,
});

/** One figure for each way in which a text can bound it, as claims from outside. */
export const wordings = [
  figure('300', 300, 300, 300, 'exact'),
  figure('about 300', 300, null, null, 'about'),
  figure('more than 300', 300, 300, null, 'more_than'),
  figure('at least 300', 300, 300, null, 'at_least'),
  figure('nearly 300', 300, null, 300, 'nearly'),
  figure('up to 300', 300, null, 300, 'up_to'),
  figure('200 to 300', 250, 200, 300, 'range'),
  figure('hundreds of', 100, 100, null, 'vague'),
];
