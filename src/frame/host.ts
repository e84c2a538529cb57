// Helper of pages that show charts in frames: <script src="frame.js" async></script>. It fits the height of
// each <iframe data-aid-chart> to its chart, and names the frame where the page does not.

/** A chart higher than this is a mistake, or worse. */
const highest = 20_000;

/** Only the frame's own page may speak for it: the window and the origin have to be those that the page put there. */
function senderOf({ source, origin }: MessageEvent): HTMLIFrameElement | undefined {
  const frames = document.querySelectorAll<HTMLIFrameElement>('iframe[data-aid-chart]');
  return [...frames].find(
    (frame) => frame.contentWindow === source && originOf(frame) === origin && source !== null,
  );
}

/** Sandboxed pages and files have an origin of their own that is called "null". */
function originOf({ src, sandbox }: HTMLIFrameElement): string {
  const isAlone = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  const { origin, protocol } = new URL(src, document.baseURI);
  return isAlone || protocol === 'file:' ? 'null' : origin;
}

addEventListener('message', (event) => {
  const { type, height, title } = (event.data ?? {}) as Record<string, unknown>;
  if (type !== 'aid-chart') return;
  const frame = senderOf(event);
  if (!frame) return;
  if (typeof height === 'number' && height > 0 && height < highest)
    frame.style.height = `${Math.ceil(height)}px`;
  if (typeof title === 'string' && title !== '' && !frame.title) frame.title = title;
});

// A frame that was there before this script has told its height to nobody.
for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-aid-chart]'))
  frame.contentWindow?.postMessage({ type: 'aid-chart-ask' }, '*');
