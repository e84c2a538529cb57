/** Lower case without accents, with typographic apostrophes and hyphens made plain, so that tables need one form. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return foldUnicode(text);
  return text.toLowerCase();
}

const foldUnicode = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/’/g, "'")
    .replace(/‑/g, '-');
