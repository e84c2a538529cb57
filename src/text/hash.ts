/** FNV-1a, 32 bit: short, and the same everywhere. */
export function hashOf(key: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash;
}
