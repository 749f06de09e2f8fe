import 'exercise-plan/define.js';

// Without a framework: the one import above brings the types of elements and events.
const element = document.querySelector('exercise-plan')!;
element.plan = {exercises: [{name: 'Pelvic tilt'}]};

element.addEventListener('routine-open', ({routineId}) => element.closeRoutine(routineId));
document.addEventListener('plan-load', ({plan}) => plan.exercises[0]!.id);
addEventListener('session-end', ({summary}) => summary.length);

// @ts-expect-error There is no such method.
element.openRoutines();
// @ts-expect-error There is nobody of this name.
element.person = 'zoe';
// @ts-expect-error This event carries no plan.
document.addEventListener('routine-open', ({plan}) => plan);
