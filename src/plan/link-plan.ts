import {exercisesById} from './exercises-by-id.js';
import type {Report} from './finding.js';
import {FigureLinker} from './link-figures.js';
import {fieldPath} from './path.js';
import type {Exercise, Plan, Routine, RoutineItem} from './plan.js';
import type {Salvaged} from './salvage.js';
import {slug} from './slug.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

/** The id of the routine that stands in where a plan has none. */
const ALL_EXERCISES = 'all-exercises';
/** A number still fits behind it in a text of the schema's length. */
const MAX_NUMBERED = 1_900;

/**
 * Ties the parts of a plan together: gives each an id of its own, leads every item to its exercise,
 * and adds a routine of all exercises where there is none.
 */
export function linkPlan({value, pathOf}: Salvaged, report: Report): Plan | undefined {
  if (!value) return undefined;
  const plan = value as Writable<Plan>;
  const place = (part: object) => pathOf.get(part) ?? '';
  const linker = new Linker(place, report);
  linker.identify(plan.exercises, 'exercise');
  linker.identify(plan.routines ?? [], 'routine');
  plan.routines = linker.resolve(plan.routines ?? [], plan);
  if (!plan.routines.length) plan.routines = [routineOfAll(plan.exercises)];
  linker.remarkOnPictures(plan.exercises);
  const figures = new FigureLinker(place, report);
  for (const exercise of plan.exercises) figures.link(exercise);
  return plan;
}

function routineOfAll(exercises: readonly Exercise[]): Routine {
  return {items: exercises.map(({id}) => ({exercise: id})), id: ALL_EXERCISES};
}

class Linker {
  readonly #pathOf: (part: object) => string;
  readonly #report: Report;

  constructor(pathOf: (part: object) => string, report: Report) {
    this.#pathOf = pathOf;
    this.#report = report;
  }

  /** Gives each part an id of its own; what the editor wrote comes before what we make. */
  identify(parts: readonly Writable<Exercise | Routine>[], kind: string): void {
    const written = new Set(parts.map(({id}) => id));
    const taken = new Set<string>();
    const counts = new Map<string, number>();
    parts.forEach((part, i) => {
      const wanted = part.id ?? (slug(part.name ?? '') || `${kind}-${i + 1}`);
      let id = wanted;
      while (taken.has(id) || (id !== part.id && written.has(id))) {
        const number = (counts.get(wanted) ?? 1) + 1;
        counts.set(wanted, number);
        id = `${wanted.slice(0, MAX_NUMBERED)}-${number}`;
      }
      if (part.id !== undefined && part.id !== id) {
        const path = fieldPath(this.#pathOf(part), 'id');
        this.#report('error', path, {what: 'is there twice', id: part.id, now: id});
      }
      part.id = id;
      taken.add(id);
    });
  }

  /** The routines whose items lead somewhere. */
  resolve(routines: readonly Writable<Routine>[], plan: Plan): Routine[] {
    const find = exerciseFinder(plan);
    const ids = plan.exercises.map(({id}) => id);
    return routines.filter((routine) => {
      routine.items = routine.items.filter((item) => this.#resolveItem(item, find, ids));
      if (routine.items.length) return true;
      this.#report('error', fieldPath(this.#pathOf(routine), 'items'), {what: 'is empty'});
      return false;
    });
  }

  #resolveItem(item: Writable<RoutineItem>, find: Finder, ids: readonly string[]): boolean {
    const exercise = find(item.exercise);
    if (!exercise) {
      const problem = {what: 'leads nowhere', id: item.exercise, known: ids} as const;
      this.#report('error', this.#pathOf(item), problem);
      return false;
    }
    item.exercise = exercise.id;
    this.#checkVariant(item, exercise);
    return true;
  }

  #checkVariant(item: Writable<RoutineItem>, exercise: Exercise): void {
    const {variant} = item;
    if (!variant || exercise.variants?.some(({kind}) => kind === variant)) return;
    const problem = {what: 'is not a variant of its exercise', id: exercise.id, variant} as const;
    this.#report('error', fieldPath(this.#pathOf(item), 'variant'), problem);
    delete item.variant;
  }

  remarkOnPictures(exercises: readonly Exercise[]): void {
    for (const {image} of exercises) {
      if (image && !image.alt) this.#report('warning', this.#pathOf(image), {what: 'has no alt'});
    }
  }
}

type Finder = (reference: string) => Exercise | undefined;

/** Finds an exercise by its id, or by its name in any case and punctuation. */
function exerciseFinder(plan: Plan): Finder {
  const byId = exercisesById(plan);
  let byName: Map<string, Exercise> | undefined;
  return (reference) => {
    const written = byId.get(reference);
    if (written) return written;
    byName ??= namesOf(plan.exercises);
    const plain = slug(reference);
    return byName.get(reference) ?? byId.get(plain) ?? byName.get(plain);
  };
}

function namesOf(exercises: readonly Exercise[]): Map<string, Exercise> {
  const names = new Map<string, Exercise>();
  for (const exercise of exercises) {
    for (const key of [exercise.name, slug(exercise.name)]) {
      if (key && !names.has(key)) names.set(key, exercise);
    }
  }
  return names;
}
