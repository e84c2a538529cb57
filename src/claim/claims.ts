import type { ExtractOptions } from '../model/article.js';
import type { Claim } from '../model/claim.js';

export function extractClaims(_text: string, _options: ExtractOptions = {}): Claim[] {
  return [];
}
