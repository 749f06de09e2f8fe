/** The elements in templates and in JSX of Vue 3: `import type {} from 'exercise-plan/vue'`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements} from './elements.js';
import type {Capitals, CapitalListeners, Fields} from './host.js';

export type {PlanInput} from './elements.js';

type Properties<Name extends keyof Elements> = Elements[Name]['properties'];
type Attributes<Name extends keyof Elements> = Elements[Name]['attributes'];

/** What the attribute of a property may be where it is spelled in another way. */
type AttributeOf<Name extends keyof Elements, Property> = {
  [Key in keyof Attributes<Name> & string]: Uncapitalize<Capitals<Key>> extends Property
    ? Attributes<Name>[Key]
    : never;
}[keyof Attributes<Name> & string];

/** Tools for templates take `heading-level` for `headingLevel`. */
type TemplateFields<Name extends keyof Elements> = {
  [Key in keyof Properties<Name>]: Key extends keyof Attributes<Name>
    ? Properties<Name>[Key]
    : Properties<Name>[Key] | AttributeOf<Name, Key>;
};

type Tags = {
  [Name in keyof Elements]: HTMLAttributes & Fields<Name> & CapitalListeners<Name>;
};

type Components = {
  [Name in keyof Elements]: new () => Elements[Name]['element'] & {
    $props: HTMLAttributes & TemplateFields<Name> & CapitalListeners<Name> & PublicProps;
  };
};

declare module 'vue' {
  /** For templates. */
  interface GlobalComponents extends Components {}
  /** For JSX. */
  interface IntrinsicElementAttributes extends Tags {}
}
