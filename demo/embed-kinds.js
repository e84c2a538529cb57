import { frameAddress, frameCode, pictureCode } from '../dist/esm/export/frame.js';
import { addCopyButtons } from './copy.js';

const kinds = [
  {
    name: 'Tag',
    hint: 'For pages that load the library. The claims are inside, so nothing is read again.',
    codeOf: ({ chart }) => chart.embedCode(),
  },
  {
    name: 'Frame',
    hint: 'For pages that allow no scripts of yours; dist/frame.js beside it fits the height.',
    codeOf: async (shown) => frameCode(await framedOf(shown)),
  },
  {
    name: 'Picture',
    hint: 'For newsletters. Save the chart as PNG first, and put its address in.',
    codeOf: ({ chart }) =>
      pictureCode({ url: 'chart.png', alt: partOf(chart, '.unseen'), link: location.href }),
  },
];

/** Ways to show a chart elsewhere, each ready to copy; written when a reader asks for them. */
export function offerKinds(details, chart, attributes) {
  let claims = [];
  const write = async () => {
    if (!details.open) return;
    const shown = { chart, attributes, claims };
    const sections = await Promise.all(kinds.map((kind) => sectionOf(kind, shown)));
    details.replaceChildren(details.querySelector('summary'), ...sections);
    addCopyButtons(details);
  };
  chart.addEventListener('aid-claims', ({ detail }) => {
    claims = detail.claims;
    void write();
  });
  details.addEventListener('toggle', write);
}

async function sectionOf({ name, hint, codeOf }, shown) {
  const section = document
    .getElementById('kind-template')
    .content.firstElementChild.cloneNode(true);
  section.querySelector('h4').textContent = name;
  section.querySelector('p').textContent = hint;
  section.querySelector('code').textContent = await codeOf(shown);
  return section;
}

const partOf = (chart, selector) =>
  chart.shadowRoot.querySelector(selector)?.textContent.trim() ?? '';

const framedOf = async ({ chart, attributes, claims }) => ({
  url: await frameAddress(new URL('../dist/embed.html', document.baseURI).href, attributes, claims),
  title: partOf(chart, '[part="heading"]'),
  width: chart.offsetWidth,
  height: chart.offsetHeight,
});
