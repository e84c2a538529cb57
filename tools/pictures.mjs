// A command for tests that looks at the page: it compares a part of it with the picture of that name in test/visual/pictures/.
// `--update-snapshots` stores what is seen; a difference is left in build/pictures/.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

const stored = 'test/visual/pictures';
const seen = 'build/pictures';
/** Share of pixels that may differ: a hair line that falls on the other side of a pixel, and no missing mark. */
const tolerance = 0.0004;
/** Letters reach beyond their boxes by so many pixels, with the halo around them. */
const halo = 4;
const isUpdate = process.argv.includes('--update-snapshots');

export const pictures = {
  name: 'pictures',
  async executeCommand({ command, payload, session }) {
    if (command !== 'picture') return undefined;
    const page = session.browser.getPage(session.id);
    const clip = await inWindow(page, payload.clip);
    const bytes = await page.screenshot({ clip, captureBeyondViewport: false });
    return compare(payload.name, Buffer.from(bytes), payload.masks);
  },
};

/** The runner shows a test in a frame. */
async function inWindow(page, { x, y, width, height }) {
  const { left, top } = await page.evaluate(() => {
    const frame = document.querySelector('iframe');
    return frame ? frame.getBoundingClientRect().toJSON() : { left: 0, top: 0 };
  });
  return { x: x + left, y: y + top, width: Math.ceil(width), height: Math.ceil(height) };
}

function compare(name, bytes, masks) {
  const file = path.join(stored, `${name}.png`);
  if (isUpdate) {
    mkdirSync(stored, { recursive: true });
    writeFileSync(file, PNG.sync.write(PNG.sync.read(bytes), { colorType: 2, deflateLevel: 9 }));
    return { fault: '' };
  }
  if (!existsSync(file)) return { fault: `${file} is missing: --update-snapshots stores it` };
  const fault = faultOf(name, PNG.sync.read(readFileSync(file)), PNG.sync.read(bytes), masks);
  if (fault === '') return { fault };
  mkdirSync(seen, { recursive: true });
  writeFileSync(path.join(seen, `${name}.png`), bytes);
  return { fault: `${name}: ${fault}; see ${seen}/${name}.png` };
}

/** What tells two pictures apart, letters aside; empty where they are the same. */
export function faultOf(name, before, now, masks) {
  const { width, height } = now;
  if (before.width !== width || before.height !== height)
    return `${width}x${height} pixels instead of ${before.width}x${before.height}`;
  for (const picture of [before, now]) for (const mask of masks) cover(picture, mask);
  const diff = new PNG({ width, height });
  const count = pixelmatch(before.data, now.data, diff.data, width, height, { threshold: 0.1 });
  return count > tolerance * width * height ? `${count} pixels differ` : '';
}

/** Paints a box grey, and so leaves what is under it out of the comparison. */
function cover({ data, width, height }, [x, y, w, h]) {
  const [left, top] = [Math.max(0, Math.floor(x) - halo), Math.max(0, Math.floor(y) - halo)];
  const right = Math.min(width, Math.ceil(x + w) + halo);
  const bottom = Math.min(height, Math.ceil(y + h) + halo);
  for (let row = top; row < bottom; row++)
    data.fill(128, (row * width + left) * 4, (row * width + Math.max(left, right)) * 4);
}
