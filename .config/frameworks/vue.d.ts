/** The elements in templates and in JSX of Vue 3: `import type {} from 'exercise-plan/vue'`. */
import type {HTMLAttributes, PublicProps} from 'vue';
import type {Elements} from './elements.js';
import type {CapitalListeners, Fields} from './host.js';

export type {PlanInput} from './elements.js';

type Tags = {
  [Name in keyof Elements]: HTMLAttributes & Fields<Name> & CapitalListeners<Name>;
};

type Components = {
  [Name in keyof Elements]: new () => Elements[Name]['element'] & {
    $props: Tags[Name] & PublicProps;
  };
};

declare module 'vue' {
  /** For templates. */
  interface GlobalComponents extends Components {}
  /** For JSX. */
  interface IntrinsicElementAttributes extends Tags {}
}
