/** The elements in templates of Svelte 5: `import type {} from 'exercise-plan/svelte'`. */
import type {HTMLAttributes} from 'svelte/elements';
import type {Elements} from './elements.js';
import type {Fields, Listeners} from './host.js';

export type {PlanInput} from './elements.js';

type Tags = {
  [Name in keyof Elements]: HTMLAttributes<Elements[Name]['element']> &
    Fields<Name> &
    Listeners<Name, 'on'>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
