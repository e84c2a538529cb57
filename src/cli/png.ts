// A picture as PNG, by resvg; loaded only when it is asked for.
import { CommandError } from './faults.js';

/** What text in system-ui is drawn with where nothing else is said. */
const font = { loadSystemFonts: true, defaultFontFamily: 'DejaVu Sans' };

/**
 * @param pixelRatio - pixels of the PNG for each CSS pixel
 * @throws CommandError where resvg is not installed, or the system has no fonts
 */
export async function toPNG(svg: string, pixelRatio: number): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch((error: Error) => {
    throw new CommandError(
      `PNG needs the package @resvg/resvg-js, which could not be loaded: npm install @resvg/resvg-js (${error.message})`,
    );
  });
  const probe =
    '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="50">A</text></svg>';
  if (!new Resvg(probe, { font }).getBBox())
    throw new CommandError(
      'PNG needs fonts, and the system has none: install some, such as fonts-dejavu, or write SVG.',
    );
  const picture = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: pixelRatio } });
  return picture.render().asPng();
}
