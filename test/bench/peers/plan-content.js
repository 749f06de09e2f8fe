/** A plan as nested disclosures, for the peers: they differ only in what a disclosure is. */
export function showPlans(disclosure) {
  for (const host of document.querySelectorAll('div.plan')) {
    const plan = JSON.parse(host.querySelector('script').textContent);
    host.append(planView(plan, disclosure));
  }
}

function planView(plan, disclosure) {
  const exercises = new Map(plan.exercises.map((exercise) => [exercise.id, exercise]));
  const view = document.createDocumentFragment();
  view.append(element('h2', plan.name));
  for (const routine of plan.routines) {
    const items = routine.items.map((item) => itemView(item, exercises, disclosure));
    view.append(disclosure(routine.name, element('p', routine.frequency), ...items));
  }
  return view;
}

function itemView(item, exercises, disclosure) {
  const exercise = exercises.get(item.exercise ?? item);
  const steps = element('ol');
  for (const step of exercise.steps) steps.append(element('li', step.text ?? step));
  const avoid = element('ul');
  for (const line of exercise.avoid) avoid.append(element('li', line));
  return disclosure(
    exercise.name,
    element('p', doseLine({...exercise.dose, ...item.dose})),
    steps,
    element('p', `Feel: ${exercise.feel}`),
    element('p', 'Avoid:'),
    avoid,
  );
}

function element(tag, text = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

const range = (value) => (Array.isArray(value) ? value.join('–') : value);

const SIDES = {each: 'each side', alternate: 'sides in turn', left: 'left', right: 'right'};

export function doseLine(dose) {
  return [
    dose.sets && `${range(dose.sets)} sets`,
    dose.repetitions && `${range(dose.repetitions)} repetitions`,
    dose.holdSeconds && `hold ${range(dose.holdSeconds)} s`,
    dose.restSeconds && `rest ${range(dose.restSeconds)} s`,
    SIDES[dose.sides],
    dose.timesPerDay && `${range(dose.timesPerDay)} times a day`,
  ]
    .filter(Boolean)
    .join(', ');
}
