import * as v from 'valibot';
import type {Report} from './issue.js';
import {nearestName} from './nearest-name.js';
import {fieldPath, indexPath} from './path.js';

/** More unknown fields in one object are noise, not news. */
const MAX_UNKNOWN_FIELDS = 20;

// What we read of a valibot schema: what it holds, and what it says would be right.
interface Shape {
  readonly message?: string;
  readonly entries?: Record<string, Shape>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly Shape[];
  readonly pipe?: readonly {type: string; requirement?: unknown; message?: string}[];
}

type Fields = Record<string, unknown>;

/** What could be saved, and the paths where its objects stood in the input. */
export interface Salvaged {
  readonly value: unknown;
  readonly pathOf: WeakMap<object, string>;
}

/**
 * Keeps what a schema accepts and reports the rest, field by field.
 *
 * It descends by the schema and never by the input, so no input is too deep. A wrong field is left
 * out; a wrong or missing field that is required takes the object that holds it along.
 */
export function salvage(schema: v.GenericSchema, input: unknown, report: Report): Salvaged {
  const pathOf = new WeakMap<object, string>();
  return {value: new Salvager(report, pathOf).read(schema as unknown as Shape, input, ''), pathOf};
}

class Salvager {
  readonly #report: Report;
  readonly #pathOf: WeakMap<object, string>;

  constructor(report: Report, pathOf: WeakMap<object, string>) {
    this.#report = report;
    this.#pathOf = pathOf;
  }

  /** The part of the input that the schema accepts; `undefined` where nothing can stand. */
  read(schema: Shape, input: unknown, path: string): unknown {
    try {
      return this.#read(schema, input, path);
    } catch {
      // A host's proxy may throw anything, even things that cannot be printed.
      this.#report('error', path, 'Reading this failed. It is left out.');
      return undefined;
    }
  }

  #read(schema: Shape, input: unknown, path: string): unknown {
    const shape = schema.wrapped ?? schema;
    const object = shape.options?.find((option) => option.entries);
    if (object) return this.#readShorthand(object, input, path);
    if (shape.entries) return this.#readObject(shape, input, path);
    if (shape.item) return this.#readList(shape, input, path);
    return this.#readLeaf(shape, input, path);
  }

  #readShorthand(object: Shape, input: unknown, path: string): unknown {
    const [[first, leaf]] = Object.entries(object.entries!) as [[string, Shape]];
    if (isRecord(input)) return this.#readObject(object, input, path);
    const value = this.#readLeaf(leaf, input, path);
    if (value === undefined) return undefined;
    const output = {[first]: value};
    this.#pathOf.set(output, path);
    return output;
  }

  #readObject(shape: Shape, input: unknown, path: string): Fields | undefined {
    if (!isRecord(input)) return this.#refuse(shape, input, path);
    const entries = shape.entries!;
    this.#reportUnknown(entries, input, path);
    const output: Fields = {};
    let isComplete = true;
    // No for…in: a page may have put fields of its own on Object.prototype.
    for (const [name, entry] of Object.entries(entries)) {
      const value = this.#readField(entry, input, name, path);
      if (value !== undefined) output[name] = value;
      else if (!entry.wrapped) isComplete = false;
    }
    if (!isComplete) return undefined;
    this.#pathOf.set(output, path);
    return output;
  }

  #readField(entry: Shape, input: Fields, name: string, parent: string): unknown {
    const value = this.#get(input, name, parent);
    if (value === undefined && entry.wrapped) return undefined;
    const path = parent ? `${parent}.${name}` : name;
    if (value !== undefined) return this.read(entry, value, path);
    const loss = parent ? ` Without it, ${parent} is left out.` : '';
    this.#report('error', path, `${name} is missing: it should be ${expected(entry)}.${loss}`);
    return undefined;
  }

  #readList(shape: Shape, input: unknown, path: string): unknown[] | undefined {
    if (!Array.isArray(input)) return this.#refuse(shape, input, path);
    const most = maxLength(shape);
    if (input.length > most) {
      this.#report('error', path, `Only the first ${most} of ${input.length} are read.`);
    }
    const output: unknown[] = [];
    for (let i = 0; i < Math.min(input.length, most); i++) {
      const place = indexPath(path, i);
      const value = this.read(shape.item!, this.#get(input, i, path), place);
      if (value !== undefined) output.push(value);
    }
    if (output.length || !hasMinimum(shape)) return output;
    return input.length ? undefined : this.#refuse(shape, input, path);
  }

  #readLeaf(shape: Shape, input: unknown, path: string): unknown {
    const result = v.safeParse(shape as unknown as v.GenericSchema, input);
    if (result.success) return result.output;
    return this.#refuse(shape, input, path);
  }

  #refuse(shape: Shape, input: unknown, path: string): undefined {
    const right = expected(shape);
    this.#report('error', path, `Should be ${right}, but is ${describe(input)}. It is left out.`);
    return undefined;
  }

  // A property given by a host may be a getter or a proxy, and throw.
  #get(from: object, key: string | number, path: string): unknown {
    try {
      return Object.hasOwn(from, key) ? (from as Fields)[key] : undefined;
    } catch {
      this.#report('error', path, `Reading ${key} failed. It is left out.`);
      return undefined;
    }
  }

  #reportUnknown(entries: Record<string, Shape>, input: Fields, path: string): void {
    const known = Object.keys(entries);
    const unknown = Object.keys(input).filter((name) => !Object.hasOwn(entries, name));
    for (const name of unknown.slice(0, MAX_UNKNOWN_FIELDS)) {
      const near = nearestName(name, known);
      const hint = near ? `Did you mean ${near}?` : `Known are: ${known.join(', ')}.`;
      this.#report('warning', fieldPath(path, name), `This field is not known. ${hint}`);
    }
  }
}

function isRecord(input: unknown): input is Fields {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

function expected(shape: Shape): string | undefined {
  return shape.pipe?.at(-1)?.message ?? shape.message;
}

function maxLength(shape: Shape): number {
  const limit = shape.pipe?.find((action) => action.type === 'max_length');
  return (limit?.requirement as number | undefined) ?? Infinity;
}

function hasMinimum(shape: Shape): boolean {
  return shape.pipe?.some((action) => action.type === 'min_length') ?? false;
}

/** What stands there, in a few words. */
function describe(input: unknown): string {
  if (input === null || input === undefined) return 'empty';
  if (Array.isArray(input)) {
    const first = input.slice(0, 4);
    return first.every((entry) => typeof entry === 'number') ? `[${first.join(', ')}]` : 'a list';
  }
  if (typeof input === 'string') return describeText(input);
  if (typeof input === 'number' || typeof input === 'boolean') return `${input}`;
  return typeof input === 'object' ? 'an object' : `a ${typeof input}`;
}

function describeText(text: string): string {
  if (!text.trim()) return 'an empty text';
  return text.length > 40 ? `a text of ${text.length} characters` : `the text “${text}”`;
}
