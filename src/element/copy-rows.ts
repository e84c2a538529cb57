import { cellsOf } from '../chart/cells.js';
import { wordsIn } from '../chart/words.js';
import { toTSV } from '../export/tsv.js';
import type { Claim } from '../model/claim.js';
import { nextTask } from './next-task.js';

/** Rows written in one task. */
const rowsAtOnce = 500;

/** Puts rows into the clipboard, with the columns' names above several; gives whether the browser allowed it. */
export async function copyRows(claims: readonly Claim[], locale: string): Promise<boolean> {
  const lines: (readonly string[])[] = claims.length === 1 ? [] : [wordsIn(locale).ui.columns];
  for (const [i, claim] of claims.entries()) {
    if (i % rowsAtOnce === rowsAtOnce - 1) await nextTask();
    lines.push(cellsOf(claim, locale));
  }
  try {
    await navigator.clipboard.writeText(toTSV(lines));
    return true;
  } catch {
    return false;
  }
}
