let sheet: CSSStyleSheet | undefined;

/** Of marks in the host page; a page restyles them by rules of its own for the same names. */
export function pageMarkStyles(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
  }
  return sheet;
}

const rules = `
  ::highlight(aid-claim) {
    background-color: color-mix(in srgb, #2b8aa8 22%, transparent);
    text-decoration: underline 2px #2b8aa8;
  }
  ::highlight(aid-claim-chosen) {
    background-color: color-mix(in srgb, #d8a95c 38%, transparent);
  }
`;
