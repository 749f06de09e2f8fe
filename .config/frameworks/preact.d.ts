/** The elements in JSX of Preact: `import type {} from 'exercise-plan/preact'`. */
import type {HTMLAttributes} from 'preact';
import type {Elements} from './elements.js';
import type {Fields, Listeners} from './host.js';

export type {PlanInput} from './elements.js';

type Tags = {
  [Name in keyof Elements]: HTMLAttributes<Elements[Name]['element']> &
    Fields<Name> &
    Listeners<Name, 'on'>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
