import { Marked } from 'marked';

/** A heading as an address: "How it reads" is `how-it-reads`. */
export const slugOf = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The section of a markdown text under a heading, with it. */
function sectionOf(text, heading, name) {
  const lines = text.split('\n');
  const first = lines.findIndex(
    (line) => /^#{1,3} /.test(line) && line.replace(/^#+ /, '') === heading,
  );
  if (first < 0) throw new Error(`${name} has no heading "${heading}"`);
  const level = /^#+/.exec(lines[first])[0].length;
  let isCode = false;
  const length = lines.slice(first + 1).findIndex((line) => {
    if (line.startsWith('```')) isCode = !isCode;
    return !isCode && /^#+ /.test(line) && /^#+/.exec(line)[0].length <= level;
  });
  return lines.slice(first, length < 0 ? undefined : first + 1 + length).join('\n');
}

/** `<!-- include README.md: Use it -->` as that section. @param read - gives the text of a file of the project */
export const withIncludes = (text, read) =>
  text.replace(/<!-- include ([\w./-]+): (.+?) -->/g, (_, file, heading) =>
    sectionOf(read(file), heading, file),
  );

export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Where a file of the project stands in the site; null where it has no place there. */
function placeOf(file, pages) {
  const page = pages.find(({ source }) => source === file);
  if (page) return `${page.name}.html`;
  if (file === 'src/model/claim.ts') return 'functions.html#claim';
  if (file === 'docs/demo.png') return 'demo.png';
  return file === 'LICENSE' || file.startsWith('seeds') ? file : null;
}

/** Addresses for headings, each once. */
function headingIds() {
  const seen = new Map();
  return (heading) => {
    const slug = slugOf(heading);
    const count = seen.get(slug) ?? 0;
    seen.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count + 1}`;
  };
}

/** Where a link of a file of the project leads in the site. @throws where that is nowhere */
function addressIn(href, source, pages) {
  if (/^(?:[a-z]+:|#|demo\/)/.test(href) || /^[\w-]+\.html(?:#|$)/.test(href)) return href;
  const [file, hash] = href.split('#');
  const place = placeOf(file, pages);
  if (place === null) throw new Error(`${source}: the link to ${href} leads nowhere in the site`);
  if (place.endsWith('/')) return `${place}README.md`;
  return hash ? `${place}#${hash}` : place;
}

/** Markdown as HTML; links to files of the project lead to their pages. @param source - the file, for messages */
export function renderMarkdown(text, source, pages) {
  const idOf = headingIds();
  const addressOf = (href) => escapeHtml(addressIn(href, source, pages));
  const renderer = {
    heading({ tokens, depth }) {
      const id = idOf(tokens.map(({ raw }) => raw).join(''));
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code: ({ text: code, lang = '' }) => codeBlock(code, lang.split(' ')),
    table(token) {
      const row = (name) => (cells) =>
        `<tr>${cells.map(({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`).join('')}</tr>`;
      return `<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead>${row('th')(token.header)}</thead><tbody>${token.rows.map(row('td')).join('')}</tbody></table></div>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${addressOf(href)}">${this.parser.parseInline(tokens)}</a>`;
    },
    image: ({ href, text: words }) => `<img src="${addressOf(href)}" alt="${escapeHtml(words)}">`,
  };
  return new Marked({ renderer }).parse(text);
}

function codeBlock(code, [language, ...marks]) {
  const block = `<pre tabindex="0"><code class="language-${escapeHtml(language)}">${escapeHtml(code)}</code></pre>\n`;
  return marks.includes('live') ? `<div class="live">${block}</div>\n` : block;
}
