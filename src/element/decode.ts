/**
 * Bytes as text: by their byte order mark, else by what was told of them (`charset=` of a content type), else by
 * what an HTML page says of itself, else UTF-8; where they are none of these, windows-1252, which never fails.
 */
export function decode(bytes: Uint8Array, type = ''): string {
  for (const label of [markOf(bytes), charsetIn(type), pageCharset(bytes), 'utf-8']) {
    const text = label === null ? null : decodedAs(label, bytes);
    if (text !== null) return text;
  }
  return isUtf8Mostly(bytes) ? new TextDecoder().decode(bytes) : decodedAs(western, bytes)!;
}

const western = 'windows-1252';

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

const charsetIn = (text: string) => /charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(text)?.[1] ?? null;

/** Of `<meta charset>` or `<meta http-equiv>`, which stand in the first 1024 bytes by the HTML standard. */
function pageCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder(western).decode(bytes.subarray(0, 1024));
  const meta = /<meta[^>]{0,200}charset[^>]{0,200}>/i.exec(head)?.[0];
  const name = meta ? charsetIn(meta) : null;
  // Bytes that could be read so far are no UTF-16.
  return name && /^utf-16/i.test(name) ? 'utf-8' : name;
}

/** Null where the label is unknown, or the bytes are not of that code. */
function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    // Node 20 reads these as controls.
    return decoder.encoding === western ? text.replace(/[\u0080-\u009f]/g, signOf) : text;
  } catch {
    return null;
  }
}

/** What windows-1252 has from 0x80 to 0x9f; a space where it has nothing. */
const signs = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const signOf = (control: string): string => {
  const sign = signs[control.charCodeAt(0) - 0x80]!;
  return sign === ' ' ? control : sign;
};

/** A text with a few broken bytes, and binary data, stay UTF-8: the letters of another code are many and stand alone. */
function isUtf8Mostly(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const others = text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
  // oxlint-disable-next-line no-control-regex -- what no text holds
  return others > broken || /[\u0000-\u0008]/.test(text);
}
