/** The format of a plan, version 1: the one source of its types, its parser and its JSON Schema. */
import {motion, position} from './motion-shape.js';
import {
  counts,
  date,
  language,
  link,
  list,
  media,
  number,
  object,
  oneOf,
  orText,
  seconds,
  text,
} from './shape.js';

/** More than any library of exercises that we know of. */
const MAX_EXERCISES = 10_000;

const texts = list(text);
const namedLink = object({name: text}, {url: link});
const person = object({name: text}, {role: text, url: link});

export const dose = object(
  {},
  {
    sets: counts(100),
    repetitions: counts(1_000),
    holdSeconds: seconds(3_600),
    holdBreaths: counts(100),
    restSeconds: seconds(3_600),
    sides: oneOf('both', 'each', 'alternate', 'left', 'right'),
    moveSeconds: seconds(600),
    returnSeconds: seconds(600),
    timesPerDay: counts(48),
    timesPerWeek: counts(50),
    note: text,
  },
);

const variantKind = oneOf('easier', 'harder', 'chair', 'bed');

/** The name of a motion that comes with the package, or the data of one. */
const figure = orText(motion);

export const variant = object({kind: variantKind}, {text, dose, figure});

export const step = object({text}, {pose: text}, true);

export const exercise = object(
  {name: text},
  {
    id: text,
    alsoKnownAs: texts,
    purpose: text,
    position,
    target: texts,
    equipment: texts,
    steps: list(step),
    feel: text,
    avoid: texts,
    cautions: texts,
    dose,
    variants: list(variant),
    figure,
    image: object({src: media}, {alt: text, credit: text}),
    video: object({src: media}, {poster: media, captions: media, credit: text}),
    sources: list(namedLink),
  },
);

export const item = object({exercise: text}, {dose, variant: variantKind, note: text}, true);

export const routine = object(
  {items: list(item, MAX_EXERCISES)},
  {id: text, name: text, summary: text, frequency: text},
);

const painBand = object({upTo: number(0, 10), label: text}, {advice: text});

export const plan = object(
  {exercises: list(exercise, MAX_EXERCISES)},
  {
    routines: list(routine, MAX_EXERCISES),
    name: text,
    lang: language,
    version: number(1, 1),
    $schema: text,
    summary: text,
    author: person,
    reviewedBy: person,
    lastReviewed: date,
    nextReview: date,
    provider: object({name: text}, {url: link, telephone: text, logo: media}),
    source: namedLink,
    license: text,
    safety: object({}, {emergency: texts, urgent: texts, askFirst: texts, stop: texts, note: text}),
    painScale: object({bands: list(painBand, 11)}, {source: namedLink}),
    advice: texts,
  },
);
