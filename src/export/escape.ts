/** Text and attribute values of HTML: markup in an article stays text. */
export const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
