/** The elements in JSX of React 19: `import type {} from 'exercise-plan/react'`. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Elements} from './elements.js';
import type {Fields, Listeners} from './host.js';

export type {PlanInput} from './elements.js';

type Global<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type Tags = {
  [Name in keyof Elements]: Global<Elements[Name]['element']> &
    Fields<Name> &
    Listeners<Name, 'on'>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
