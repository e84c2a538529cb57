// The entry without DOM that draws: claims to an SVG string, in every language that there is.
import { ar } from './chart/languages/ar.js';
import { de } from './chart/languages/de.js';
import { fr } from './chart/languages/fr.js';
import { uk } from './chart/languages/uk.js';
import { addWords, hasWords } from './chart/words.js';
import { renderSVG as render, type PictureSpec } from './export/svg.js';
import type { Claim } from './model/claim.js';

export type { PictureSpec } from './export/svg.js';

/**
 * Draws claims as a stand-alone SVG, with heading, notes and sources inside and nothing from outside.
 * @param claims - as `extractClaims` gives them; faulty ones are left out
 * @throws TypeError where `claims` is no list
 */
export function renderSVG(claims: readonly Claim[], spec: PictureSpec = {}): string {
  for (const [language, words] of Object.entries({ ar, de, fr, uk }))
    if (!hasWords(language)) addWords(language, words);
  return render(claims, spec);
}
