import { chooseCharts, keyOf } from './charts.js';
import { examples } from './examples.js';

/** Long enough that a typed word is read once, short enough that the charts seem to follow. */
const pauseMs = 250;

/** Draws what is typed. One hidden table reads the text; the charts share its claims. */
export function followOwnText(section) {
  const input = section.querySelector('textarea');
  const status = section.querySelector('.own-status');
  const charts = section.querySelector('.own-charts');
  const reader = document.createElement('aid-chart');
  reader.setAttribute('type', 'table');
  reader.hidden = true;
  section.append(reader);

  reader.addEventListener('aid-claims', ({ detail }) => {
    draw(charts, detail.claims);
    status.textContent = input.value.trim() === '' ? 'Nothing to read yet.' : told(detail.claims);
  });
  reader.addEventListener('aid-error', ({ detail }) => (status.textContent = detail.error.message));
  charts.addEventListener('aid-select', (event) => select(input, event));

  let timer;
  input.addEventListener('input', ({ inputType }) => {
    clearTimeout(timer);
    // What is pasted is whole at once.
    const pause = /^insertFrom(?:Paste|Drop)$/.test(inputType) ? 0 : pauseMs;
    timer = setTimeout(() => (reader.text = input.value), pause);
  });
  addExamples(section.querySelector('.examples'), (text) => {
    input.value = text;
    reader.text = text;
  });
}

function addExamples(bar, choose) {
  for (const { name, text } of examples) {
    const button = Object.assign(document.createElement('button'), { type: 'button' });
    button.textContent = name;
    button.addEventListener('click', () => choose(text));
    bar.append(button);
  }
  choose(examples[0].text);
}

function told(claims) {
  if (claims.length === 0)
    return 'No figures found on aid, weapons, casualties, people, attacks or damage.';
  const sentences = new Set(claims.map(({ evidence }) => evidence.sentenceStart)).size;
  return `${plural(claims.length, 'figure')} found in ${plural(sentences, 'sentence')}.`;
}

const plural = (count, noun) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Charts that are still wanted stay in the page, so that it keeps still while one types. */
function draw(place, claims) {
  const wanted = chooseCharts(claims);
  const old = new Map([...place.children].map((chart) => [chart.dataset.key, chart]));
  const charts = wanted.map((attributes) => {
    const chart = old.get(keyOf(attributes)) ?? document.createElement('aid-chart');
    chart.dataset.key = keyOf(attributes);
    for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
    chart.claims = claims;
    return chart;
  });
  if (charts.some((chart, i) => chart !== place.children[i]) || charts.length < old.size)
    place.replaceChildren(...charts);
}

/** Marks the sentence in the text field, as the reader would with the mouse. */
function select(input, event) {
  const { sentenceStart, sentenceEnd } = event.detail.claim.evidence;
  event.preventDefault();
  input.focus({ preventScroll: true });
  input.setSelectionRange(sentenceStart, sentenceEnd);
}
