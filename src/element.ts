/** The elements as classes, their events and their types. Registers nothing: `define()` does. */
export {define} from './elements/define.js';
export {watchHosts} from './hosts/watch.js';
export {ExercisePlan} from './elements/exercise-plan.js';
export {ExerciseFigure} from './elements/exercise-figure.js';
export {ExerciseCard} from './elements/exercise-card.js';
export * from './elements/events.js';
export type {PlanIssue} from './plan/issue.js';
export type * from './plan/plan.js';
