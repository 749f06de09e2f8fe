/** To be imported once the modules are built: it reads the shapes that the parser reads by. */
import {plan} from '../dist/plan/plan-shape.js';
import {MAX_TEXT} from '../dist/plan/shape.js';
import {descriptions} from './descriptions.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The JSON Schema of a plan. */
export function planJsonSchema() {
  return {
    $schema: DIALECT,
    title: 'exercise-plan',
    description: descriptions[''],
    ...schemaOf(plan, ''),
  };
}

function schemaOf(shape, path) {
  if (shape.kind === 'object') return objectSchema(shape, path);
  if (shape.kind === 'list') {
    return {type: 'array', items: schemaOf(shape.item, path), maxItems: shape.most};
  }
  return leafSchema(shape);
}

function objectSchema({required, fields, short}, path) {
  const properties = Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      fieldSchema(field, name in required, path ? `${path}.${name}` : name),
    ]),
  );
  const names = Object.keys(required);
  const schema = {
    type: 'object',
    properties,
    ...(names.length && {required: names}),
    additionalProperties: false,
  };
  return short ? {anyOf: [leafSchema(short), schema]} : schema;
}

function fieldSchema(field, isRequired, path) {
  const schema = schemaOf(field, path);
  const description = descriptions[path] ?? commonDescription(path);
  return {
    ...(description && {description}),
    ...schema,
    // A list that must be there must hold something.
    ...(isRequired && field.kind === 'list' && {minItems: 1}),
  };
}

/** What fields of this name mean wherever they stand. */
function commonDescription(path) {
  return descriptions[`*.${path.split('.').at(-1)}`];
}

function leafSchema({kind, options, limits = []}) {
  const [minimum, maximum] = limits;
  const text = {type: 'string', minLength: 1, maxLength: MAX_TEXT};
  switch (kind) {
    case 'text':
      return text;
    case 'link':
    case 'media':
      return {...text, format: 'uri-reference'};
    case 'date':
      return {type: 'string', format: 'date'};
    case 'language':
      return {...text, pattern: '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'};
    case 'choice':
      return {enum: options};
    case 'number':
      return {type: 'integer', minimum, maximum};
    case 'decimal':
      return {type: 'number', minimum, maximum};
    case 'timing':
      return {anyOf: [{enum: options}, {type: 'number', minimum, maximum}]};
    case 'count':
      return rangeSchema({type: 'integer', minimum, maximum});
    case 'seconds':
      return rangeSchema({type: 'number', minimum, maximum});
    default:
      throw new Error(`No JSON Schema for the kind ${kind}`);
  }
}

function rangeSchema(number) {
  const pair = {type: 'array', items: number, minItems: 2, maxItems: 2};
  return {anyOf: [number, pair]};
}
