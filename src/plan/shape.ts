/**
 * What a value may look like: the words in which the plan's format is written down.
 *
 * A shape is plain data. The parser reads by it, the types are inferred from it, the JSON Schema is
 * generated from it, and the messages about wrong values are worded by it.
 */

/** A number, or the least and the most; always a pair once read. */
export type Range = readonly [least: number, most: number];

/** A single value; `T` is what it is once read. */
export interface Leaf<T = unknown> {
  readonly kind:
    | 'text'
    | 'link'
    | 'media'
    | 'date'
    | 'language'
    | 'choice'
    | 'number'
    | 'count'
    | 'seconds'
    | 'decimal'
    | 'timing';
  readonly options?: readonly string[];
  /** The least and the most of a number. */
  readonly limits?: Range;
  /** For the type checker only: it is never there. */
  readonly value?: T;
}

/** A list of one shape; no more than `most` entries are read. */
export interface List<Item = unknown> {
  readonly kind: 'list';
  readonly item: Item;
  readonly most: number;
}

/** Named fields. Where it is short, a bare value may stand for its first field. */
export interface Structure<Required = Fields, Optional = Fields, Bare = unknown> {
  readonly kind: 'object';
  readonly required: Required;
  readonly optional: Optional;
  /** All of them, the required ones first. */
  readonly fields: Fields;
  /** What a bare value may be, where it is allowed. */
  readonly short: Leaf | undefined;
  /** A bare value is no abbreviation of the first field: it stays as it is. */
  readonly staysBare: boolean;
  /** For the type checker only: what a bare value is. */
  readonly bare?: () => Bare;
}

export type Shape = Leaf | List<Shape> | Structure;
export type Fields = Readonly<Record<string, Shape>>;

/** What a shape is once read. */
export type Read<S> =
  S extends Structure<infer Required, infer Optional, infer Bare>
    ? | Bare
      | ({readonly [K in keyof Required]: Read<Required[K]>} & {
          readonly [K in keyof Optional]?: Read<Optional[K]>;
        })
    : S extends List<infer Item>
      ? readonly Read<Item>[]
      : S extends Leaf<infer T>
        ? T
        : never;

/** Long enough for any honest sentence, short enough that nobody's page drowns in one. */
export const MAX_TEXT = 2_000;
const MAX_LIST = 200;

export const text: Leaf<string> = {kind: 'text'};
/** An address that a link may lead to. */
export const link: Leaf<string> = {kind: 'link'};
/** An address that something may be loaded from. */
export const media: Leaf<string> = {kind: 'media'};
/** Year-month-day. */
export const date: Leaf<string> = {kind: 'date'};
/** A BCP 47 tag. */
export const language: Leaf<string> = {kind: 'language'};

/** One of these words. */
export function oneOf<const Options extends readonly string[]>(
  ...options: Options
): Leaf<Options[number]> {
  return {kind: 'choice', options};
}

/** A whole number within limits. */
export const number = (...limits: Range): Leaf<number> => ({kind: 'number', limits});
/** Any number; beyond its limits it is an issue, and the limit stands in for it. */
export const decimal = (...limits: Range): Leaf<number> => ({kind: 'decimal', limits});
/** Seconds, or `dose`: as many as the dose of the exercise says. */
export const timing = (most: number): Leaf<number | 'dose'> => ({
  kind: 'timing',
  options: ['dose'],
  limits: [0, most],
});
/** A range of whole numbers from 1. */
export const counts = (most: number): Leaf<Range> => ({kind: 'count', limits: [1, most]});
/** A range of seconds from 0. */
export const seconds = (most: number): Leaf<Range> => ({kind: 'seconds', limits: [0, most]});

export function list<Item extends Shape>(item: Item, most = MAX_LIST): List<Item> {
  return {kind: 'list', item, most};
}

export function object<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  isShort = false,
): Structure<Required, Optional, never> {
  const fields = {...required, ...optional};
  const short = isShort ? (Object.values(required)[0] as Leaf) : undefined;
  return {kind: 'object', required, optional, fields, short, staysBare: false};
}

/** Named fields, or a text that stands for them. */
export function orText<Required, Optional>(
  structure: Structure<Required, Optional, never>,
): Structure<Required, Optional, string> {
  return {...structure, short: text, staysBare: true} as Structure<Required, Optional, string>;
}

/** Angles in degrees by their names; a bare number is the first of them. */
export function angles<Names extends string>(
  limits: Readonly<Record<Names, Range>>,
): Structure<Record<never, Leaf>, Record<Names, Leaf<number>>, number> {
  const fields = Object.fromEntries(
    Object.entries<Range>(limits).map(([name, range]) => [name, decimal(...range)]),
  ) as Record<Names, Leaf<number>>;
  const short: Leaf = Object.values<Leaf>(fields)[0]!;
  return {kind: 'object', required: {}, optional: fields, fields, short, staysBare: true};
}
