import {readFileSync, writeFileSync} from 'node:fs';
import {describedElements} from './described-elements.js';

/** Writes what editors offer while somebody types a tag: one file for VS Code, one for JetBrains. */
export function writeEditorData(root) {
  const {name, version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));
  const elements = describedElements(root);
  const write = (file, data) =>
    writeFileSync(`${root}/dist/${file}`, `${JSON.stringify(data, null, 2)}\n`);
  write('vscode.html-custom-data.json', {version: 1.1, tags: elements.map(vscodeTag)});
  write('web-types.json', {
    $schema: 'https://json.schemastore.org/web-types',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {html: {elements: elements.map(webType)}},
  });
}

function vscodeTag({tag, description, attributes}) {
  return {
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(isBoolean(attribute) && {valueSet: 'v'}),
      ...(valuesOf(attribute).length && {values: valuesOf(attribute).map((name) => ({name}))}),
    })),
  };
}

function webType({tag, description, attributes, properties, events, parts, customProperties}) {
  return {
    name: tag,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      value: webTypeValue(attribute),
    })),
    js: {
      properties: properties.map(({name, description: text, type}) => ({
        name,
        description: text,
        value: {type: type.text},
      })),
      events: events.map(({name, description: text}) => ({name, description: text})),
    },
    css: {
      parts: parts.map(({name, description: text}) => ({name, description: text})),
      properties: customProperties.map(({name, description: text}) => ({name, description: text})),
    },
  };
}

function webTypeValue(attribute) {
  if (isBoolean(attribute)) return {kind: 'no-value', type: 'boolean'};
  const values = valuesOf(attribute);
  if (values.length) return {type: values.map((value) => JSON.stringify(value))};
  return {type: attribute.type?.text === 'number' ? 'number' : 'string'};
}

const isBoolean = ({type}) => type?.text === 'boolean';

/** A sentence about a choice names what there is to choose from: “… `left` or `right`”. */
function valuesOf({description, type}) {
  if (!type || ['number', 'boolean'].includes(type.text)) return [];
  return [...description.matchAll(/`([\w-]+)`/g)].map(([, value]) => value);
}
