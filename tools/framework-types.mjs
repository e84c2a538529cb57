// Types of the elements' tags in templates of React, Preact, Solid, Vue and Svelte, written from the manifest.
import { mkdirSync, writeFileSync } from 'node:fs';

const head = (imports) =>
  `// Written from the manifest by tools/framework-types.mjs.\n${imports.map((line) => `${line}\n`).join('')}`;

/** By file: what a framework wants to know of each tag. */
const frameworks = {
  react: {
    imports: [
      "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
      "import type { EventProps, TagProps } from './tags.js';",
    ],
    module: 'react',
    body: (tags) =>
      `namespace JSX {\n    interface IntrinsicElements {\n${lines(tags, ({ tag, type }) => `      '${tag}': Omit<DetailedHTMLProps<HTMLAttributes<${type}>, ${type}>, keyof TagProps<'${tag}'>> & TagProps<'${tag}'> & EventProps<'${tag}', 'on'>;`)}    }\n  }`,
  },
  preact: {
    imports: [
      "import type { JSX as PreactJSX } from 'preact';",
      "import type { EventProps, TagProps } from './tags.js';",
    ],
    module: 'preact',
    body: (tags) =>
      `namespace JSX {\n    interface IntrinsicElements {\n${lines(tags, ({ tag, type }) => `      '${tag}': Omit<PreactJSX.HTMLAttributes<${type}>, keyof TagProps<'${tag}'>> & TagProps<'${tag}'> & EventProps<'${tag}', 'on'>;`)}    }\n  }`,
  },
  solid: {
    imports: [
      "import type { JSX as SolidJSX } from 'solid-js';",
      "import type { EventProps, Prefixed, TagProps } from './tags.js';",
    ],
    module: 'solid-js',
    body: (tags) =>
      `namespace JSX {\n    interface IntrinsicElements {\n${lines(tags, ({ tag, type }) => `      '${tag}': Omit<SolidJSX.HTMLAttributes<${type}>, keyof TagProps<'${tag}'>> & TagProps<'${tag}'> & Prefixed<TagProps<'${tag}'>, 'prop:' | 'attr:'> & EventProps<'${tag}', 'on:'>;`)}    }\n  }`,
  },
  vue: {
    imports: [
      "import type { DefineComponent, HTMLAttributes } from 'vue';",
      "import type { EventProps, Prefixed, TagProps } from './tags.js';",
    ],
    module: 'vue',
    body: (tags) =>
      `interface GlobalComponents {\n${lines(tags, ({ tag }) => `    '${tag}': DefineComponent<Omit<HTMLAttributes, keyof TagProps<'${tag}'>> & TagProps<'${tag}'> & Prefixed<TagProps<'${tag}'>, '.'> & VueEvents<EventProps<'${tag}', ''>>>;`)}  }`,
    foot: `\n/** "aid-select" is written @aid-select, which Vue takes for onAidSelect. */\ntype Camel<Name extends string> = Name extends \`\${infer A}-\${infer B}\` ? \`\${Capitalize<A>}\${Camel<B>}\` : Capitalize<Name>;\ntype VueEvents<Events> = { [Name in keyof Events & string as \`on\${Camel<Name>}\`]?: Events[Name] };\n`,
  },
  svelte: {
    imports: [
      "import type { HTMLAttributes } from 'svelte/elements';",
      "import type { EventProps, TagProps } from './tags.js';",
    ],
    module: 'svelte/elements',
    body: (tags) =>
      `interface SvelteHTMLElements {\n${lines(tags, ({ tag, type }) => `    '${tag}': Omit<HTMLAttributes<${type}>, keyof TagProps<'${tag}'>> & TagProps<'${tag}'> & EventProps<'${tag}', 'on'> & EventProps<'${tag}', 'on:'>;`)}  }`,
  },
};

const lines = (tags, line) => tags.map((tag) => `${line(tag)}\n`).join('');

/** A plug-in of the manifest's analyzer. */
export const frameworkTypes = (folder) => ({
  name: 'framework-types',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const tags = modules
      .flatMap(({ declarations = [] }) => declarations)
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({
        ...declaration,
        tag: declaration.tagName,
        type: `HTMLElementTagNameMap['${declaration.tagName}']`,
      }));
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/tags.d.ts`, tagTypes(tags));
    for (const [name, { imports, module, body, foot = '' }] of Object.entries(frameworks)) {
      const text = body(tags);
      const code = `\ndeclare module '${module}' {\n  ${text}\n}\n${foot}`;
      writeFileSync(`${folder}/${name}.d.ts`, head(imports) + code);
    }
  },
});

/** Attributes, properties and events of each tag, for all frameworks. */
function tagTypes(tags) {
  const members = ({ attributes = [], members: all = [], type }) => {
    const fields = all.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic);
    return [
      ...attributes.map(
        ({ name, type: its, description }) =>
          `${docOf(description)}    ${name}?: ${attributeType(its?.text)};`,
      ),
      ...fields.map(
        ({ name, description }) => `${docOf(description)}    ${name}?: ${type}['${name}'];`,
      ),
    ].join('\n');
  };
  const events = ({ events: all = [] }) =>
    all.map(({ name }) => `    '${name}': HTMLElementEventMap['${name}'];`).join('\n');
  return `${head(["import type {} from '../esm/define.js';"])}
/** Attributes and properties, by tag. */
export interface Tags {
${lines(tags, (tag) => `  '${tag.tag}': {\n${members(tag)}\n  };`)}}

/** Events, by tag. */
export interface TagEvents {
${lines(tags, (tag) => `  '${tag.tag}': {\n${events(tag)}\n  };`)}}

export type TagProps<Tag extends keyof Tags> = {
  [Name in keyof Tags[Tag]]?: Tags[Tag][Name] | undefined;
};
/** The same with something before each name, as templates write it. */
export type Prefixed<Props, Prefix extends string> = {
  [Name in keyof Props & string as \`\${Prefix}\${Name}\`]?: Props[Name];
};
/** Listeners, by the name of the event behind a prefix. */
export type EventProps<Tag extends keyof TagEvents, Prefix extends string> = {
  [Name in keyof TagEvents[Tag] & string as \`\${Prefix}\${Name}\`]?:
    | ((event: TagEvents[Tag][Name]) => void)
    | undefined;
};
`;
}

const docOf = (description) =>
  description ? `    /** ${description.replace(/\s+/g, ' ')} */\n` : '';

/** An attribute is text; a list of words stays as it is, and a number may be given as one. */
const attributeType = (type = 'string') => (type === 'number' ? 'number | string' : type);
