import type {Report} from './finding.js';
import {readLeaf} from './leaf.js';
import {fieldPath} from './path.js';
import type {Leaf, List, Shape, Structure} from './shape.js';

/** More unknown fields in one object are noise, not news. */
const MAX_UNKNOWN_FIELDS = 20;

type Values = Record<string, unknown>;

/** What could be saved, and the paths where its objects stood in the input. */
export interface Salvaged {
  readonly value: unknown;
  readonly pathOf: ReadonlyMap<object, string>;
}

/**
 * Keeps what a shape accepts and reports the rest, field by field.
 *
 * It descends by the shape and never by the input, so no input is too deep. A wrong field is left
 * out; a wrong or missing field that is required takes the object that holds it along.
 *
 * @param baseUrl Address that relative addresses start from.
 */
export function salvage(
  shape: Shape,
  input: unknown,
  baseUrl: string | undefined,
  report: Report,
): Salvaged {
  const pathOf = new Map<object, string>();
  return {value: read(shape, input, ''), pathOf};

  function read(shape: Shape, input: unknown, path: string): unknown {
    try {
      if (shape.kind === 'object') return readObject(shape, input, path);
      if (shape.kind === 'list') return readList(shape, input, path);
      return readValue(shape, input, path);
    } catch {
      // A host's proxy may throw anything, even things that cannot be printed.
      report('error', path, {what: 'cannot be read'});
      return undefined;
    }
  }

  /** @param asked What may stand there: more than the leaf, where a bare value is short for something. */
  function readValue(shape: Leaf, input: unknown, path: string, asked: Shape = shape): unknown {
    const value = readLeaf(shape, input, baseUrl);
    if (shape.kind === 'decimal' && value !== undefined && value !== input) {
      report('error', path, {what: 'is out of range', limits: shape.limits!, value: input});
    }
    return value === undefined ? refuse(asked, input, path) : value;
  }

  function readObject(shape: Structure, input: unknown, path: string): unknown {
    if (!isRecord(input)) return readShort(shape, input, path);
    const {required, fields} = shape;
    const output: Values = {};
    let unknown = 0;
    const names = Object.keys(input);
    for (const name of names) {
      if (Object.hasOwn(fields, name)) {
        const place = path ? `${path}.${name}` : name;
        const value = readField(fields[name]!, input, name, place, Object.hasOwn(required, name));
        if (value !== undefined) output[name] = value;
      } else if (unknown++ < MAX_UNKNOWN_FIELDS) {
        const known = Object.keys(fields);
        report('warning', fieldPath(path, name), {what: 'is not known', known});
      }
    }
    const missing = Object.keys(required).filter((name) => output[name] === undefined);
    for (const name of missing.filter((name) => !names.includes(name))) {
      report('error', fieldPath(path, name), {what: 'is missing', shape: required[name]!});
    }
    return missing.length ? undefined : placed(output, path);
  }

  /** A bare value, where the shape allows it: mostly it stands for the first field. */
  function readShort(shape: Structure, input: unknown, path: string): unknown {
    if (!shape.short) return refuse(shape, input, path);
    const value = readValue(shape.short, input, path, shape);
    if (value === undefined || shape.staysBare) return value;
    return placed({[Object.keys(shape.fields)[0]!]: value}, path);
  }

  function readField(
    field: Shape,
    input: Values,
    name: string,
    path: string,
    isRequired: boolean,
  ): unknown {
    const value = get(input, name, path);
    if (value === undefined) {
      if (isRequired) report('error', path, {what: 'is missing', shape: field});
      return undefined;
    }
    const output = read(field, value, path);
    const isBare = isRequired && Array.isArray(output) && !output.length;
    if (!isBare) return output;
    return (value as unknown[]).length ? undefined : refuse(field, value, path);
  }

  function readList(shape: List<Shape>, input: unknown, path: string): unknown {
    if (!Array.isArray(input)) return refuse(shape, input, path);
    const {item, most} = shape;
    const {length} = input;
    if (length > most) report('error', path, {what: 'is too long', length, most});
    const output: unknown[] = [];
    for (let i = 0; i < Math.min(length, most); i++) {
      const place = `${path}[${i}]`;
      const value = read(item, get(input as unknown as Values, i, place), place);
      if (value !== undefined) output.push(value);
    }
    return output;
  }

  function refuse(shape: Shape, value: unknown, path: string): undefined {
    report('error', path, {what: 'is not valid', shape, value});
    return undefined;
  }

  // A property given by a host may be a getter or a proxy, and throw.
  function get(from: Values, key: string | number, path: string): unknown {
    try {
      return from[key];
    } catch {
      report('error', path, {what: 'cannot be read'});
      return undefined;
    }
  }

  function placed<T extends object>(output: T, path: string): T {
    pathOf.set(output, path);
    return output;
  }
}

function isRecord(input: unknown): input is Values {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
