import {cpSync, writeFileSync} from 'node:fs';
import {describedElements} from './described-elements.js';

/**
 * Writes `dist/frameworks`, the types for templates of other frameworks: what the elements take and send
 * comes from the manifest, how each framework has it from `.config/frameworks`.
 */
export function writeFrameworkTypes(root) {
  cpSync(`${root}/.config/frameworks`, `${root}/dist/frameworks`, {recursive: true});
  const types = elementTypes(describedElements(root));
  writeFileSync(`${root}/dist/frameworks/elements.d.ts`, types);
}

/** Properties that take more than they read back. */
const WRITTEN = {plan: 'PlanInput'};

const HEAD = `/**
 * A plan: JSON text, or data as it comes from a JSON file. What is wrong within it is not for a compiler to
 * find; the element tells.
 */
export type PlanInput =
  | string
  | {readonly exercises: readonly object[]}
  | {readonly exercises: readonly object[]; readonly [field: string]: unknown};

/** What may stand in an attribute for the value of a property. */
type Attribute<T> = Extract<T, string | number | boolean> | (T extends number ? \`\${number}\` : never);

/** What the elements take and send, by their tags. */`;

function elementTypes(elements) {
  const sent = elements.flatMap(({events}) => events.map(({type}) => type.text));
  const names = new Set([...elements.map(({className}) => className), ...sent]);
  return [
    `import type {${[...names].join(', ')}} from '../element.js';`,
    '',
    HEAD,
    `export interface Elements ${block(elements.map(elementType))}`,
    '',
  ].join('\n');
}

function elementType({tag, className, description, properties, attributes, events}) {
  const fields = [
    `element: ${className};`,
    `properties: ${block(properties.map((property) => propertyType(property, className)))};`,
    `attributes: ${block(attributes.map((attribute) => attributeType(attribute, className)))};`,
    `events: ${block(events.map(eventType))};`,
  ];
  return commented(description, `'${tag}': ${block(fields)};`);
}

function propertyType({name, description}, className) {
  const type = WRITTEN[name] ?? `${className}['${name}']`;
  return commented(description, `${name}?: ${type} | undefined;`);
}

function attributeType({name, description, fieldName}, className) {
  const type = fieldName ? `Attribute<${className}['${fieldName}']>` : 'string';
  return commented(description, `'${name}'?: ${type} | undefined;`);
}

function eventType({name, description, type}) {
  return commented(description, `'${name}': ${type.text};`);
}

function commented(description, line) {
  return `/** ${description} */\n${line}`;
}

function block(entries) {
  return `{\n${entries.join('\n').replaceAll(/^/gm, '  ')}\n}`;
}
