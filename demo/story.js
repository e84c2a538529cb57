import { chooseCharts, keyOf, shows } from './charts.js';
import { addCopyButtons } from './copy.js';
import { offerKinds } from './embed-kinds.js';
import { renderWords } from './words.js';

/** How far from the view an article is read, where it is not read at once. */
const near = '1000px';

/**
 * An article beside its charts.
 * @param {boolean} isEager - read it now; else when it comes near the view
 */
export function showStory({ url, name }, id, number, isEager) {
  const story = cloneOf('article-template');
  story.id = id;
  story.querySelector('.number').textContent = `${number} · ${name ?? url}`;
  story.querySelector('h3').textContent = name ?? url;
  story.querySelector('.reading').setAttribute('aria-label', name ?? url);
  story.addEventListener('aid-select', (event) => reveal(story, event));
  if (isEager) readStory(story, url);
  else whenNear(story, () => readStory(story, url));
  return story;
}

function whenNear(element, act) {
  const watch = (entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  };
  new IntersectionObserver(watch, { rootMargin: near }).observe(element);
}

/** The table of all figures is what reads the article: the rest follows from its claims. */
function readStory(story, url) {
  const table = document.createElement('aid-chart');
  table.setAttribute('type', 'table');
  table.setAttribute('src', url);
  table.addEventListener('aid-claims', ({ detail }) => fill(story, url, detail));
  table.addEventListener('aid-error', ({ detail }) => fail(story, detail.error));
  story.querySelector('.everything').append(table);
}

const cloneOf = (id) => document.getElementById(id).content.firstElementChild.cloneNode(true);

function fill(story, url, { claims, text }) {
  const charts = chooseCharts(claims);
  const hrefOf = (claim) =>
    `#${idOf(
      story,
      charts.find((chart) => shows(chart, claim)),
    )}`;
  fillWords(story, claims, text, hrefOf);
  story.querySelector('.found').textContent =
    ` · ${claims.length === 1 ? '1 figure' : `${claims.length} figures`} found`;
  story.querySelectorAll('.drawn').forEach((drawn) => drawn.remove());
  const everything = story.querySelector('.everything');
  everything.before(...charts.map((chart) => drawnOf(story, url, chart)));
  everything.querySelector('summary').textContent =
    claims.length === 1 ? 'The one figure as a table' : `All ${claims.length} figures as a table`;
  everything.open = charts.length === 0;
}

function fillWords(story, claims, text, hrefOf) {
  const source = claims[0]?.source;
  const title = source?.title ?? openingOf(text);
  if (title) story.querySelector('h3').textContent = title;
  story.querySelector('.byline').textContent = [source?.publisher, dateOf(source?.published)]
    .filter(Boolean)
    .join(' · ');
  story
    .querySelector('.words')
    .replaceChildren(
      text?.trim()
        ? renderWords(text, claims, title, hrefOf)
        : noticeOf(
            text === null
              ? 'These are claims alone, without an article.'
              : 'The file holds no text.',
          ),
    );
}

/** The first line, where it is as short as a headline and more follows. */
function openingOf(text) {
  const [line = '', next] = text?.trim().split(/\s*\n\s*/, 2) ?? [];
  return next && line.length <= 120 ? line : null;
}

const dateOf = (iso) =>
  iso
    ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
    : '';

const idOf = (story, chart) => `${story.id}-${keyOf(chart)}`;

/** A chart with the tag that made it, ready to copy. */
function drawnOf(story, url, attributes) {
  const drawn = cloneOf('chart-template');
  drawn.id = idOf(story, attributes);
  const chart = drawn.querySelector('aid-chart');
  const all = { src: url, ...attributes };
  for (const [name, value] of Object.entries(all)) chart.setAttribute(name, value);
  drawn.querySelector('code').append(...wordsOfTag(all));
  addCopyButtons(drawn);
  offerKinds(drawn.querySelector('.kinds'), chart, attributes);
  return drawn;
}

/** The tag, cut where a line may break: at its spaces, not at the hyphens of its name. */
function wordsOfTag(attributes) {
  const pairs = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  const words = ['<aid-chart', ...pairs.slice(0, -1), `${pairs.at(-1)}>`];
  return [
    ...words.flatMap((word, i) => [i > 0 ? ' ' : '', unbroken(word)]),
    unbroken('</aid-chart>'),
  ];
}

function unbroken(text) {
  const span = document.createElement('span');
  span.textContent = text;
  return span;
}

function fail(story, error) {
  story.querySelector('.words').replaceChildren(noticeOf(error.message));
  story.querySelector('.everything summary').textContent = 'No figures';
}

function noticeOf(message) {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.textContent = message;
  return notice;
}

/** Leads from a mark to its sentence. */
function reveal(story, event) {
  const { sentenceStart } = event.detail.claim.evidence;
  const sentence = story.querySelector(`[data-sentence="${sentenceStart}"]`);
  if (!sentence) return;
  event.preventDefault();
  story.querySelector('.is-chosen')?.classList.remove('is-chosen');
  sentence.classList.add('is-chosen');
  const reading = story.querySelector('.reading');
  const isBeside = reading.scrollHeight > reading.clientHeight;
  if (!isBeside) return offerWay(story, sentence, event.target);
  const { top } = sentence.getBoundingClientRect();
  const offset = top - reading.getBoundingClientRect().top;
  reading.scrollBy({ top: offset - reading.clientHeight / 3, behavior: motion() });
}

const motion = () =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';

/** On a narrow page the article stands far below, and a touch is first of all a look at the tip. */
function offerWay(story, sentence, chart) {
  const way = story.querySelector('.way');
  const drawn = chart.closest('.drawn') ?? chart;
  way.hidden = false;
  way.textContent = 'Show in the article';
  way.onclick = () => {
    sentence.scrollIntoView({ block: 'center' });
    way.textContent = 'Back to the chart';
    way.onclick = () => {
      way.hidden = true;
      drawn.scrollIntoView({ block: 'center' });
      drawn.focus({ preventScroll: true });
    };
  };
}
