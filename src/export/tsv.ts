import { asText } from './csv.js';

/** Rows of cells for the clipboard: a spreadsheet puts each into a cell of its own, and reads none as a formula. */
export const toTSV = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => cells.map((cell) => asText(cell.replace(/\s+/g, ' '))).join('\t'))
    .join('\r\n');
