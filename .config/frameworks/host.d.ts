/** What the types for each framework are made of. */
import type {Elements} from './elements.js';

type Tag = keyof Elements;
type Events<Name extends Tag> = Elements[Name]['events'];

/** An event as a listener on the element gets it. */
type Sent<Name extends Tag, Type extends keyof Events<Name>> = Events<Name>[Type] & {
  readonly currentTarget: Elements[Name]['element'];
};

/** A name with hyphens in capitals: `routine-open` is `RoutineOpen`. */
export type Capitals<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Capitals<Rest>}`
  : Capitalize<Name>;

/** Listeners by the names of their events, after a prefix: `onroutine-open`. */
export type Listeners<Name extends Tag, Prefix extends string> = {
  [Type in keyof Events<Name> & string as `${Prefix}${Type}`]?:
    ((event: Sent<Name, Type>) => void) | undefined;
};

/** Listeners by the names of their events, in capitals: `onRoutineOpen`. */
export type CapitalListeners<Name extends Tag> = {
  [Type in keyof Events<Name> & string as `on${Capitals<Type>}`]?:
    ((event: Sent<Name, Type>) => void) | undefined;
};

/** Properties, and the attributes that are spelled in another way: `headingLevel` and `heading-level`. */
export type Fields<Name extends Tag> = Elements[Name]['properties'] &
  Omit<Elements[Name]['attributes'], keyof Elements[Name]['properties']>;
