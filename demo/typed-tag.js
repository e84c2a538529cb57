const elements = ['aid-chart', 'aid-table', 'aid-source', 'aid-dashboard', 'aid-review'];
/** What an article may be made of. */
const others = [
  'article',
  'section',
  'div',
  'h2',
  'h3',
  'p',
  'ul',
  'li',
  'blockquote',
  'em',
  'strong',
  'time',
  'br',
];
const dataTypes = ['application/json', 'text/plain'];
const styleElement = /<style>([^<]*)<\/style>/gi;
/** Attributes of any element; those of the library's own elements are known to them. */
const common = ['id', 'class', 'lang', 'dir', 'title', 'hidden', 'datetime', 'type'];

/**
 * What was typed, as nodes for the page: the library's elements, plain markup and data blocks. All else is left
 * out and told: a page that shows what readers type, or paste, runs none of it.
 * @returns nodes, the text of style elements, and what was left out as sentences
 */
export function contentOf(markup) {
  // Before parsing: the page's policy forbids style elements, also in a document that is not shown.
  const styles = [...markup.matchAll(styleElement)].map(([, rules]) => rules);
  const plain = markup.replace(styleElement, '');
  const typed = new DOMParser().parseFromString(`<body>${plain}`, 'text/html');
  const faults = new Set();
  for (const element of typed.body.querySelectorAll('*')) {
    const fault = faultOf(element);
    if (fault) {
      faults.add(fault);
      element.remove();
      continue;
    }
    for (const name of element.getAttributeNames())
      if (!takes(element, name)) {
        faults.add(faultOfAttribute(element, name));
        element.removeAttribute(name);
      }
  }
  const nodes = [...typed.body.childNodes].map((node) => document.importNode(node, true));
  const hasElement = elements.some((name) => typed.body.querySelector(name));
  if (!hasElement) faults.add(`Type one of ${listed(elements.map((name) => `<${name}>`))}.`);
  return { nodes, styles: styles.join('\n'), faults: [...faults] };
}

function faultOf({ localName, type }) {
  if (localName === 'script')
    return dataTypes.includes(type)
      ? null
      : `A script is left out here unless it is data: ${listed(dataTypes)}.`;
  if (elements.includes(localName) || others.includes(localName)) return null;
  return localName.startsWith('aid-')
    ? `There is no <${localName}>, but ${listed(elements.map((name) => `<${name}>`))}.`
    : `<${localName}> is left out here.`;
}

const observed = (localName) => customElements.get(localName)?.observedAttributes ?? [];

const takes = ({ localName }, name) => common.includes(name) || observed(localName).includes(name);

const faultOfAttribute = ({ localName }, name) =>
  elements.includes(localName)
    ? `<${localName}> has no attribute ${name}; it has ${listed(observed(localName))}.`
    : `The attribute ${name} is left out here.`;

const listed = (words) => new Intl.ListFormat('en', { type: 'disjunction' }).format(words);
