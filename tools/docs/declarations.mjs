import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What stands on the elements' page. */
const skipped = /^Aid[A-Z]\w*$/;
/** The entries of the package, the small ones first: a type that several share is shown with the first. */
const entries = ['extract', 'svg', 'index'];

/** The declarations that the package exports, with their comments. @returns markdown */
export function declarationsIn(folder) {
  const shown = new Set();
  return entries
    .map((entry) => {
      const blocks = exportsOf(path.join(folder, `${entry}.d.ts`))
        .filter(({ name }) => !skipped.test(name) && !shown.has(name))
        .map(({ name, text }) => {
          shown.add(name);
          return `### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`;
        });
      const name = entry === 'index' ? 'aid-chart' : `aid-chart/${entry}`;
      return `\n## From \`${name}\`\n\n${blocks.join('\n')}`;
    })
    .join('');
}

/** What a declaration file exports, here or from others: names and texts. */
function exportsOf(file) {
  const text = readFileSync(file, 'utf8');
  const found = [];
  const next = (from) => path.join(path.dirname(file), from.replace(/\.js$/, '.d.ts'));
  const named = /export (?:type )?(?:\*|\{([^}]*)\}) from '([^']+)';/g;
  for (const [, names, from] of text.matchAll(named)) {
    if (names === undefined) {
      found.push(...exportsOf(next(from)));
      continue;
    }
    const wanted = names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean);
    const there = exportsOf(next(from));
    for (const name of wanted) {
      const one = there.find((other) => other.name === name);
      if (one) found.push(one);
    }
  }
  for (const { index, 1: name } of text.matchAll(
    /^export (?:declare )?(?:function|interface|type|const|class) (\w+)/gm,
  ))
    found.push({ name, text: withComment(text, index) });
  return found;
}

/** A declaration, to its end, with the comment before it. */
function withComment(text, start) {
  const before = text.slice(0, start);
  const comment = /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n$/.exec(before)?.[0] ?? '';
  let depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const sign = text[end];
    if (/[({[]/.test(sign)) depth += 1;
    if (/[)}\]]/.test(sign)) depth -= 1;
    if (
      depth === 0 &&
      (sign === ';' ||
        (sign === '}' && /^export (?:declare )?(?:interface|class)/.test(text.slice(start))))
    )
      break;
  }
  return `${comment}${text.slice(start, end + 1)}`;
}
