import type {Look} from './look.js';

/** The people that a figure may be, by a name for the attribute `person`. */
export const people = {
  ana: {build: 'slender', hair: 'bun'},
  ben: {build: 'slender', hair: 'short'},
  chi: {build: 'slender', hair: 'long'},
  dev: {build: 'sturdy', hair: 'short'},
  eva: {build: 'sturdy', hair: 'bun'},
  sol: {build: 'sturdy', hair: 'bald'},
} as const satisfies Record<string, Look>;

export type Person = keyof typeof people;

/** The person of this name; Ana where there is none. */
export function personOf(name: string): Person {
  return Object.hasOwn(people, name) ? (name as Person) : 'ana';
}

/** The looks of a person; of Ana where there is none of that name. */
export const lookOf = (name: string): Look => people[personOf(name)];
