import {cpSync, readFileSync, writeFileSync} from 'node:fs';

/** Properties that take more than they read back. */
const WRITTEN = {plan: 'PlanInput'};

/**
 * Writes `dist/frameworks`: the types for templates of other frameworks. What each of them takes lies in
 * `.config/frameworks`; what the elements have is written from the manifest.
 */
export function writeFrameworkTypes(root) {
  const {modules} = JSON.parse(readFileSync(`${root}/dist/custom-elements.json`, 'utf8'));
  const declarations = modules.flatMap((module) => module.declarations);
  cpSync(`${root}/.config/frameworks`, `${root}/dist/frameworks`, {recursive: true});
  writeFileSync(`${root}/dist/frameworks/elements.d.ts`, elementTypes(declarations));
}

function elementTypes(declarations) {
  const classes = declarations.map(({name}) => name);
  const events = declarations.flatMap((declaration) => declaration.events ?? []);
  const names = [...new Set([...classes, ...events.map(({type}) => type.text)])].sort();
  return [
    '/** What the elements take and send, by their tags. */',
    `import type {${names.join(', ')}} from '../element.js';`,
    PLAN_INPUT,
    'type Attribute<T> = Extract<T, string | number | boolean> | (T extends number ? `${number}` : never);',
    `export interface Elements ${block(declarations.map(elementType))}`,
    '',
  ].join('\n\n');
}

const PLAN_INPUT = `/**
 * A plan: JSON text, or data as it comes from a JSON file. What is wrong within it is not for a compiler to
 * find; the element tells.
 */
export type PlanInput =
  | string
  | {readonly exercises: readonly object[]}
  | {readonly exercises: readonly object[]; readonly [field: string]: unknown};`;

function elementType({tagName, description, name, members, attributes, events = []}) {
  const settable = members.filter(
    ({kind, static: isStatic, readonly}) => kind === 'field' && !isStatic && !readonly,
  );
  const typeOf = (field) => WRITTEN[field] ?? `${name}['${field}']`;
  return commented(
    description,
    `'${tagName}': ${block([
      `element: ${name};`,
      `properties: ${block(
        settable.map((field) =>
          commented(field.description, `${field.name}?: ${typeOf(field.name)} | undefined;`),
        ),
      )};`,
      `attributes: ${block(
        attributes.map((attribute) =>
          commented(
            attribute.description,
            `'${attribute.name}'?: Attribute<${name}['${attribute.fieldName}']> | undefined;`,
          ),
        ),
      )};`,
      `events: ${block(
        events.map((event) => commented(event.description, `'${event.name}': ${event.type.text};`)),
      )};`,
    ])};`,
  );
}

function commented(description, line) {
  return `/** ${description.replaceAll(/\s+/g, ' ')} */\n${line}`;
}

function block(entries) {
  return `{\n${entries.join('\n').replaceAll(/^/gm, '  ')}\n}`;
}
