/**
 * What may be written in a plan: the one source of the types, the parser and the published JSON Schema.
 *
 * The last message of every leaf says what would be right ("a text of 1 to 2,000 characters").
 * In a union of a text and an object, the bare text stands for the object's first field.
 */
import * as v from 'valibot';
import {isLinkUrl, isMediaUrl} from './url.js';

/** Long enough for any honest sentence, short enough that nobody's page drowns in one. */
const MAX_TEXT = 2_000;
const MAX_LIST = 200;
/** More than any library of exercises that we know of. */
const MAX_EXERCISES = 10_000;

const TEXT = 'a text of 1 to 2,000 characters';
const text = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(MAX_TEXT, TEXT));

const texts = v.pipe(v.array(text, 'a list of texts'), v.maxLength(MAX_LIST));

const LINK = 'an address that begins with https:, http:, tel: or mailto:, or one on the same site';
const link = v.pipe(text, v.check(isLinkUrl, LINK));

const MEDIA = 'an address that begins with https: or http:, or one on the same site';
const media = v.pipe(text, v.check(isMediaUrl, MEDIA));

const DATE = 'a date as year-month-day, such as 2026-11-01';
const date = v.pipe(v.string(), v.isoDate(), v.check(isCalendarDate, DATE));

const LANGUAGE = 'a language tag such as en, en-GB or he';
const language = v.pipe(v.string(), v.check(isLanguageTag, LANGUAGE));

function isCalendarDate(written: string): boolean {
  const time = Date.parse(written);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** A number, or the least and the most; read as a pair in either case. */
function range(number: v.GenericSchema<number>, expected: string) {
  const expectedRange = `${expected}, or two of them as [least, most]`;
  return v.pipe(
    v.union([number, v.strictTuple([number, number])]),
    v.transform((value): [number, number] => (Array.isArray(value) ? value : [value, value])),
    v.check(([least, most]) => least <= most, expectedRange),
  );
}

function counts(most: number) {
  const expected = `a whole number from 1 to ${most}`;
  return range(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most)), expected);
}

function seconds(most: number) {
  const expected = `seconds from 0 to ${most}`;
  return range(v.pipe(v.number(), v.minValue(0), v.maxValue(most)), expected);
}

function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, `one of ${options.join(', ')}`);
}

function object<Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  const more = names.length > 4 ? ' …' : '';
  return v.strictObject(entries, `an object { } with ${names.slice(0, 4).join(', ')}${more}`);
}

function list<Item extends v.GenericSchema>(item: Item, most = MAX_LIST) {
  return v.pipe(v.array(item, 'a list'), v.maxLength(most));
}

const namedLink = object({name: text, url: v.optional(link)});

const dose = object({
  sets: v.optional(counts(100)),
  repetitions: v.optional(counts(1_000)),
  holdSeconds: v.optional(seconds(3_600)),
  restSeconds: v.optional(seconds(3_600)),
  sides: v.optional(oneOf(['both', 'each', 'alternate', 'left', 'right'])),
  moveSeconds: v.optional(seconds(600)),
  returnSeconds: v.optional(seconds(600)),
  timesPerDay: v.optional(counts(48)),
  timesPerWeek: v.optional(counts(50)),
  note: v.optional(text),
});

const variantKind = oneOf(['easier', 'harder', 'chair', 'bed']);

const exercise = object({
  name: text,
  id: v.optional(text),
  alsoKnownAs: v.optional(texts),
  purpose: v.optional(text),
  position: v.optional(
    oneOf(['supine', 'prone', 'side-lying', 'sitting', 'long-sitting', 'standing', 'quadruped']),
  ),
  target: v.optional(texts),
  equipment: v.optional(texts),
  steps: v.optional(list(v.union([text, object({text, pose: v.optional(text)})]))),
  feel: v.optional(text),
  avoid: v.optional(texts),
  cautions: v.optional(texts),
  dose: v.optional(dose),
  variants: v.optional(
    list(
      object({
        kind: variantKind,
        text: v.optional(text),
        dose: v.optional(dose),
        figure: v.optional(text),
      }),
    ),
  ),
  figure: v.optional(text),
  image: v.optional(object({src: media, alt: v.optional(text), credit: v.optional(text)})),
  video: v.optional(
    object({
      src: media,
      poster: v.optional(media),
      captions: v.optional(media),
      credit: v.optional(text),
    }),
  ),
  sources: v.optional(list(namedLink)),
});

const item = object({
  exercise: text,
  dose: v.optional(dose),
  variant: v.optional(variantKind),
  note: v.optional(text),
});

const routine = object({
  items: list(v.union([text, item]), MAX_EXERCISES),
  id: v.optional(text),
  name: v.optional(text),
  summary: v.optional(text),
  frequency: v.optional(text),
});

const PAIN = 'a whole number from 0 to 10';
const painBand = object({
  upTo: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10, PAIN)),
  label: text,
  advice: v.optional(text),
});

/** The schema of a plan as its editor writes it. */
export const planSchema = object({
  exercises: v.pipe(
    v.array(exercise, 'a list of one or more exercises'),
    v.minLength(1),
    v.maxLength(MAX_EXERCISES),
  ),
  routines: v.optional(list(routine, MAX_EXERCISES)),
  name: v.optional(text),
  lang: v.optional(language),
  version: v.optional(v.literal(1, '1')),
  $schema: v.optional(text),
  summary: v.optional(text),
  author: v.optional(object({name: text, role: v.optional(text), url: v.optional(link)})),
  reviewedBy: v.optional(object({name: text, role: v.optional(text), url: v.optional(link)})),
  lastReviewed: v.optional(date),
  nextReview: v.optional(date),
  provider: v.optional(
    object({
      name: text,
      url: v.optional(link),
      telephone: v.optional(text),
      logo: v.optional(media),
    }),
  ),
  source: v.optional(namedLink),
  license: v.optional(text),
  safety: v.optional(
    object({
      emergency: v.optional(texts),
      urgent: v.optional(texts),
      askFirst: v.optional(texts),
      stop: v.optional(texts),
      note: v.optional(text),
    }),
  ),
  painScale: v.optional(object({bands: list(painBand, 11), source: v.optional(namedLink)})),
  advice: v.optional(texts),
});
