import type {Report} from './issue.js';
import {nearestName} from './nearest-name.js';
import {fieldPath} from './path.js';
import type {Exercise, Plan, Routine, RoutineItem} from './plan.js';
import type {Salvaged} from './salvage.js';
import {slug} from './slug.js';
import {absoluteUrl} from './url.js';

type Writable<T> = {-readonly [K in keyof T]: T[K]};

/** The id of the routine that stands in where a plan has none. */
const ALL_EXERCISES = 'all-exercises';
/** Looking for what was meant takes time; whoever has more slips than this has another problem. */
const MAX_HINTS = 50;

/**
 * Ties the parts of a plan together: gives each an id of its own, leads every item to its exercise,
 * and adds a routine of all exercises where there is none.
 */
export function linkPlan(
  {value, pathOf}: Salvaged,
  baseUrl: string | undefined,
  report: Report,
): Plan | undefined {
  if (!value) return undefined;
  const plan = value as Writable<Plan>;
  const linker = new Linker((part) => pathOf.get(part) ?? '', report);
  linker.identify(plan.exercises, 'exercise');
  linker.identify(plan.routines ?? [], 'routine');
  plan.routines = linker.resolve(plan.routines ?? [], plan.exercises);
  if (!plan.routines.length) plan.routines = [routineOfAll(plan.exercises)];
  if (baseUrl) plan.exercises.forEach((exercise) => resolveMedia(exercise, baseUrl));
  linker.remarkOnPictures(plan.exercises);
  return plan;
}

function routineOfAll(exercises: readonly Exercise[]): Routine {
  return {items: exercises.map(({id}) => ({exercise: id})), id: ALL_EXERCISES};
}

class Linker {
  readonly #pathOf: (part: object) => string;
  readonly #report: Report;
  #hintsLeft = MAX_HINTS;

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
        id = `${wanted}-${number}`;
      }
      if (part.id !== undefined && part.id !== id) this.#reportDouble(part, kind, id);
      part.id = id;
      taken.add(id);
    });
  }

  #reportDouble(part: Exercise | Routine, kind: string, id: string): void {
    const message = `Another ${kind} has the id “${part.id}”; this one is now “${id}”.`;
    this.#report('error', fieldPath(this.#pathOf(part), 'id'), message);
  }

  /** The routines whose items lead somewhere. */
  resolve(routines: readonly Writable<Routine>[], exercises: readonly Exercise[]): Routine[] {
    const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
    return routines.filter((routine) => {
      routine.items = routine.items.filter((item) => this.#resolveItem(item, byId));
      if (routine.items.length) return true;
      const path = fieldPath(this.#pathOf(routine), 'items');
      this.#report('error', path, 'No item is left in it. The routine is left out.');
      return false;
    });
  }

  #resolveItem(item: Writable<RoutineItem>, byId: ReadonlyMap<string, Exercise>): boolean {
    const reference = item.exercise;
    const exercise = byId.get(reference) ?? byId.get(slug(reference));
    if (!exercise) {
      const near = this.#hintsLeft-- > 0 ? nearestName(reference, byId.keys()) : undefined;
      const hint = near ? ` Did you mean “${near}”?` : '';
      const message = `No exercise has the id “${reference.slice(0, 60)}”.${hint} It is left out.`;
      this.#report('error', this.#pathOf(item), message);
      return false;
    }
    item.exercise = exercise.id;
    this.#checkVariant(item, exercise);
    return true;
  }

  #checkVariant(item: Writable<RoutineItem>, exercise: Exercise): void {
    const {variant} = item;
    if (!variant || exercise.variants?.some(({kind}) => kind === variant)) return;
    const message = `“${exercise.id}” has no variant of the kind ${variant}. It is left out.`;
    this.#report('error', fieldPath(this.#pathOf(item), 'variant'), message);
    delete item.variant;
  }

  remarkOnPictures(exercises: readonly Exercise[]): void {
    for (const {image} of exercises) {
      if (!image || image.alt) continue;
      const message = 'Say in alt what the picture shows, for those who cannot see it.';
      this.#report('warning', this.#pathOf(image), message);
    }
  }
}

type Media = {src: string; poster?: string; captions?: string};

function resolveMedia({image, video}: Exercise, baseUrl: string): void {
  for (const media of [image, video] as (Media | undefined)[]) {
    for (const name of ['src', 'poster', 'captions'] as const) {
      if (media?.[name]) media[name] = absoluteUrl(media[name], baseUrl);
    }
  }
}
