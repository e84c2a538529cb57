import type { Quantity } from '../model/quantity.js';

export function extractQuantities(_text: string): Quantity[] {
  return [];
}
