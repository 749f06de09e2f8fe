/** The elements in JSX of Solid: `import type {} from 'exercise-plan/solid'`. */
import type {JSX} from 'solid-js';
import type {Elements} from './elements.js';
import type {Fields, Listeners} from './host.js';

export type {PlanInput} from './elements.js';

type Properties<Name extends keyof Elements> = Elements[Name]['properties'];
type Attributes<Name extends keyof Elements> = Elements[Name]['attributes'];

/** Solid has a prefix that says what is set: a property, an attribute, or one that is there or not. */
type Explicit<Name extends keyof Elements> = {
  [Key in keyof Properties<Name> & string as `prop:${Key}`]?: Properties<Name>[Key];
} & {
  [
    Key in keyof Attributes<Name> & string as Attributes<Name>[Key] extends boolean | undefined
      ? `bool:${Key}`
      : `attr:${Key}`
  ]?: Attributes<Name>[Key];
};

/** Without a prefix, Solid sets properties; there is none for these attributes. */
type NeedsPrefix = `data-${string}`;

type Plain<Name extends keyof Elements> = {
  [Key in keyof Fields<Name>]: Key extends NeedsPrefix ? never : Fields<Name>[Key];
};

type Tags = {
  [Name in keyof Elements]: JSX.HTMLAttributes<Elements[Name]['element']> &
    Plain<Name> &
    Explicit<Name> &
    Listeners<Name, 'on:'>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
