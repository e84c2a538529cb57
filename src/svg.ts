// The entry without DOM that draws: claims to an SVG string.
export { renderSVG } from './export/svg.js';
