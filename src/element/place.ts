/** Language and direction of an element, from its own or the nearest ancestor's attributes, through shadow roots. */
export function languageOf(element: Element): string {
  const tag = nearest(element, 'lang') ?? 'en';
  return isLanguage(tag) ? tag : 'en';
}

/** Only `auto` has to be asked of the browser, which would make it style all that was drawn before. */
export function isRightToLeft(element: Element): boolean {
  const dir = nearest(element, 'dir')?.toLowerCase() ?? 'ltr';
  return dir === 'rtl' || (dir !== 'ltr' && element.matches(':dir(rtl)'));
}

function nearest(element: Element, attribute: string): string | null {
  const holder = element.closest(`[${attribute}]`);
  if (holder) return holder.getAttribute(attribute);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : null;
}

/** Whether `Intl` knows what to do with a `lang`: a wrong one must not break a page. */
export function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Calls when a language or direction changes anywhere around the element; gives the way to stop. */
export function watchLanguage(element: Element, onChange: () => void): () => void {
  const watcher = new MutationObserver(onChange);
  const options = { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true };
  for (let root: Node | undefined = element.getRootNode(); root; root = outerRootOf(root))
    watcher.observe(root, options);
  return () => watcher.disconnect();
}

const outerRootOf = (root: Node) =>
  root instanceof ShadowRoot ? root.host.getRootNode() : undefined;
