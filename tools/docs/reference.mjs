/** The tables of an element, from the manifest. @returns markdown */
export function referenceOf({ modules }, tag) {
  const element = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`The manifest has no element ${tag}`);
  const { members = [], events = [], cssParts = [], cssProperties = [], attributes = [] } = element;
  const isPublic = ({ privacy, static: isStatic, inheritedFrom, name }) =>
    privacy !== 'private' &&
    privacy !== 'protected' &&
    !isStatic &&
    !hidden.test(inheritedFrom?.name ?? '') &&
    !lifecycle.test(name);
  const methods = members.filter((member) => member.kind === 'method' && isPublic(member));
  const fields = members.filter(
    (member) => member.kind === 'field' && member.description && isPublic(member),
  );
  return [
    table(
      `Attributes of ${tag}`,
      attributes.filter(({ name }) => name),
      ({ name, description }) => [name, description],
    ),
    table(`Properties of ${tag}`, fields, ({ name, type, description }) => [
      name,
      description,
      type?.text,
    ]),
    table(`Methods of ${tag}`, methods, (method) => [signatureOf(method), method.description]),
    table(`Events of ${tag}`, events, ({ name, description }) => [name, description]),
    table(`Parts of ${tag}`, cssParts, ({ name, description }) => [name, description]),
    table(`Custom properties of ${tag}`, cssProperties, ({ name, description }) => [
      name,
      description,
    ]),
  ].join('\n');
}

const hidden = /^(?:LitElement|ReactiveElement|HTMLElement)$/;
const lifecycle =
  /^(?:render|update|updated|willUpdate|firstUpdated|shouldUpdate|\w+Callback|feed)$/;

const signatureOf = ({ name, parameters = [], return: { type } = {} }) =>
  `${name}(${parameters.map((one) => `${one.name}${one.optional ? '?' : ''}${one.type ? `: ${one.type.text}` : ''}`).join(', ')})${type ? `: ${type.text}` : ''}`;

const cell = (text = '') => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
const code = (text) => `\`${cell(text)}\``;

/** A table under a heading; nothing where it would be empty. */
function table(heading, rows, cellsOf) {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => {
    const [name, description, type] = cellsOf(row);
    return `| ${code(name)} | ${cell(description)}${type ? ` ${code(type)}` : ''} |`;
  });
  return `\n### ${heading}\n\n| name | what it is |\n| --- | --- |\n${cells.join('\n')}\n`;
}
