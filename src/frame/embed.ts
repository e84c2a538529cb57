// The script of embed.html: a page that shows one chart in somebody else's frame. The address says which:
// parameters behind "?" or "#" are attributes of <aid-chart>, and `claims` (JSON, or deflated and base64url) or `text`.
import type {} from '../define/aid-chart.js';
import type { Claim } from '../model/claim.js';

const given = new URLSearchParams(
  [location.search, location.hash].map((part) => part.slice(1)).join('&'),
);
/** Parameters that are no attributes; `childId` and the two behind it come from Pym's host. */
const own = ['claims', 'text', 'id', 'childId', 'initialWidth', 'parentTitle', 'parentUrl'];
/** Sent again only when it changes, since hosts answer by changing the frame. */
let told = '';

const chart = document.createElement('aid-chart');
for (const [name, value] of given)
  if (!own.includes(name) && /^[a-z]+$/.test(name) && !name.startsWith('on'))
    chart.setAttribute(name, value);
document.documentElement.lang = given.get('lang') ?? 'en';
const claims = given.get('claims');
if (claims !== null) chart.claims = await readClaims(claims);
else if (given.has('text')) chart.text = given.get('text');
document.body.append(chart);

new ResizeObserver(tell).observe(document.body);
chart.addEventListener('aid-claims', () => void chart.updateComplete.then(tell));
addEventListener('message', ({ source, data }) => {
  if (source !== parent || (data as { type?: unknown } | null)?.type !== 'aid-chart-ask') return;
  told = '';
  tell();
});

/** What is cut off or damaged on its way is no list, and the chart itself says so. */
async function readClaims(packed: string): Promise<Claim[]> {
  try {
    return JSON.parse(/^\s*[[{]/.test(packed) ? packed : await unpack(packed)) as Claim[];
  } catch {
    return 'damaged' as unknown as Claim[];
  }
}

async function unpack(packed: string): Promise<string> {
  const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
    char.charCodeAt(0),
  );
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Response(stream).text();
}

/** Tells the host the height, in the words of our own helper and of those that many pages have already. */
function tell(): void {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  const title = chart.shadowRoot?.querySelector('[part="heading"]')?.textContent ?? '';
  if (title) document.title = title;
  if (parent === window || told === `${height} ${title}`) return;
  told = `${height} ${title}`;
  const id = given.get('id') ?? 'aid-chart';
  const childId = given.get('childId');
  const messages: unknown[] = [
    { type: 'aid-chart', height, title },
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ];
  // Nothing in them is a secret, and the page cannot know who shows it.
  for (const message of messages) parent.postMessage(message, '*');
}
