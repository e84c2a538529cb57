/** Parts of a page that are there for others than the article's reader, by role and by what their classes and ids say. */
const furniture = [
  'script, style, noscript, template, nav, aside, form, dialog, iframe, object, button, select, textarea, menu',
  'figure, figcaption, [aria-hidden="true"], [hidden], [inert]',
  '[role="navigation"], [role="complementary"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"], [role="toolbar"], [role="menu"]',
  'body > header, body > footer, main > footer, article footer',
].join();

/** As whole words of a class or an id: "ad-slot", "relatedLinks", "wp-caption". */
const furnitureWords = new Set(
  'ad ads adslot advert advertisement advertising advertorial sponsor sponsored promo promoted promotion related recommended recommendations recirculation share sharing social newsletter subscribe subscription paywall cookie cookies consent gdpr comments disqus caption captions credit credits breadcrumb breadcrumbs trending outbrain taboola mostread mostpopular popular readmore morenews teaser teasers byline author masthead navbar sidebar toolbar skip signup donate'.split(
    ' ',
  ),
);
/** No wrapper of the article is furniture, whatever it is called: it holds more than this share of the page's words. */
const wrapperShare = 0.4;

/** Takes out of a page what is no part of its article: menus, adverts, captions, related links, notices of cookies. */
export function cleanPage(page: Document): void {
  for (const element of page.querySelectorAll(furniture)) element.remove();
  const all = lengthOf(page.body);
  for (const element of page.querySelectorAll('[class], [id]'))
    if (isNamedFurniture(element) && lengthOf(element) < wrapperShare * all) element.remove();
  for (const list of page.querySelectorAll('ul, ol')) if (isLinks(list, 'li')) list.remove();
  for (const paragraph of page.querySelectorAll('p, h2, h3, h4, h5, h6'))
    if (isOneLink(paragraph) || isLabel(paragraph)) paragraph.remove();
}

const lengthOf = (element: Element | null) => element?.textContent?.length ?? 0;

function isNamedFurniture(element: Element): boolean {
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/.test(element.tagName)) return false;
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => furnitureWords.has(word));
}

/** All that stands there are links: "Related", a list of sections. */
const isLinks = (list: Element, item: string) => {
  const items = [...list.querySelectorAll(item)];
  return items.length > 0 && items.every(isOneLink);
};

/** A paragraph that is a link and nothing else leads to another article. */
function isOneLink(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  const words = wordsIn(element).replace(opening, '');
  const linked = links.map(wordsIn).join('').trim().replace(opening, '');
  return words !== '' && words === linked;
}

const wordsIn = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const opening =
  /^(?:read more|read also|see also|also read|related|more|watch|listen|in pictures)\s*[:|–-]\s*/i;

/** What stands over an advert or a list that has been taken out. */
const isLabel = (element: Element) =>
  /^(?:advertisement|sponsored|related(?: (?:articles|content|links|stories|topics))?|read more|more on this story|most read|share this(?: article)?|image source.*|image caption.*)\s*:?$/i.test(
    wordsIn(element),
  );
