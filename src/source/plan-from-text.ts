/**
 * Reads exercises from a text that was written for people: from headings with what stands below them, or
 * from a list of “Name: what to do”.
 *
 * Nothing is invented and nothing is lost: no dose, no warning, no step that the text does not have; what
 * is no exercise becomes summary or advice. Loaded only by those who ask for it.
 */
import {figureForName} from '../plan/figure-for-name.js';
import {blocksIn, type Block} from './text-blocks.js';

type ListBlock = Block & {readonly kind: 'list'};

interface Section {
  readonly level: number;
  readonly title: string;
  readonly blocks: Block[];
}

/** An exercise as an author would write it in a plan. */
interface WrittenExercise {
  readonly name: string;
  readonly figure?: string | undefined;
  readonly purpose?: string | undefined;
  readonly steps: readonly string[];
  readonly image?: {readonly src: string; readonly alt: string} | undefined;
}

/** A plan as an author would write it. */
export interface WrittenPlan {
  readonly name?: string | undefined;
  readonly summary?: string | undefined;
  readonly advice?: readonly string[];
  readonly exercises: readonly WrittenExercise[];
}

const NUMBER = /^(?:\(?\d{1,2}[.):]|#\d{1,2})\s*/;
/** A list in which nearly all items have a name is one of exercises, not of steps. */
const NAMED_SHARE = 0.8;

/** The plan in a text of the page; without exercises where it has none. */
export function planFromText(element: Element): WrittenPlan {
  const sections = sectionsOf(blocksIn(element));
  const named = sections.flatMap(({blocks}) => blocks).filter(isListOfNames);
  const lists = named.filter((list) => !isListOfLabels(list, named));
  return lists.length ? fromLists(sections, new Set(lists)) : fromHeadings(sections);
}

/** The text cut at its headings; what stands before the first one has none. */
function sectionsOf(blocks: readonly Block[]): Section[] {
  const sections: Section[] = [{level: 0, title: '', blocks: []}];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      sections.push({level: block.level, title: block.text.replace(NUMBER, ''), blocks: []});
    } else sections.at(-1)!.blocks.push(block);
  }
  return sections;
}

function isListOfNames(block: Block): block is ListBlock {
  if (block.kind !== 'list' || block.items.length < 2) return false;
  const {length} = block.items.filter(({name, description}) => name && description);
  return length >= block.items.length * NAMED_SHARE;
}

/** “Sets: 3, hold: 5 seconds” stands below one exercise after the other. */
function isListOfLabels(list: ListBlock, lists: readonly ListBlock[]): boolean {
  const names = new Set(list.items.map(({name}) => name));
  return lists.some((other) => other !== list && other.items.some(({name}) => names.has(name)));
}

function fromLists(sections: readonly Section[], lists: ReadonlySet<Block>): WrittenPlan {
  const exercises = [...lists].flatMap((block) =>
    block.kind === 'list'
      ? block.items.map(({name, description, text}) => written(name ?? text, [description ?? '']))
      : [],
  );
  const rest = sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter((block) => !lists.has(block)),
  }));
  return {...frame(rest), exercises};
}

function fromHeadings(sections: readonly Section[]): WrittenPlan {
  const level = exerciseLevel(sections);
  const exercises: WrittenExercise[] = [];
  const rest: Section[] = [];
  for (let i = 0; i < sections.length; i++) {
    const section = sections[i]!;
    if (section.level !== level || !canBeExercise(section, sections, level)) {
      rest.push(section);
      continue;
    }
    const parts = [section];
    while (sections[i + 1] && sections[i + 1]!.level > level) parts.push(sections[++i]!);
    exercises.push(exerciseOf(parts));
  }
  return {...frame(rest), exercises};
}

/** The level of most headings that have something to do below them; titles that come again are labels. */
function exerciseLevel(sections: readonly Section[]): number {
  const counts = new Map<number, number>();
  const hasLists = sections.some(({title, blocks}) => title && blocks.some(isList));
  for (const {level, title, blocks} of sections) {
    const isLabel = sections.filter((other) => other.title === title).length > 1;
    const hasWork = hasLists ? blocks.some(isList) : blocks.length > 0;
    if (title && !isLabel && hasWork) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a - b);
  if (first) return first[0];
  // All that have a list are labels: what they belong to is one level higher.
  return Math.max(0, ...sections.filter(({blocks}) => blocks.some(isList)).map((s) => s.level - 1));
}

/** Among exercises with lists, a heading over mere words is none. */
function canBeExercise(section: Section, sections: readonly Section[], level: number): boolean {
  const at = sections.indexOf(section);
  const end = sections.findIndex((other, i) => i > at && other.level <= level);
  const own = sections.slice(at, end < 0 ? undefined : end).flatMap(({blocks}) => blocks);
  const hasLists = sections.some(({title, blocks}) => title && blocks.some(isList));
  return Boolean(section.title) && (hasLists ? own.some(isList) : own.length > 0);
}

function exerciseOf([head, ...parts]: readonly Section[]): WrittenExercise {
  const blocks = [
    ...head!.blocks,
    ...parts.flatMap(({title, blocks}, i) => {
      // The first list has the steps; another one may have mistakes, and must not look like steps.
      const isFirstList = ![head!, ...parts.slice(0, i)].some((part) => part.blocks.some(isList));
      return isFirstList && blocks.some(isList)
        ? blocks
        : blocks.map((block) => labelled(title, block));
    }),
  ];
  const firstList = blocks.findIndex(isList);
  const before = firstList < 0 ? [] : blocks.slice(0, firstList);
  const steps = (firstList < 0 ? blocks : blocks.slice(firstList)).flatMap(textsOf);
  const image = blocks.find((block) => block.kind === 'image');
  const purpose = before.flatMap(textsOf).join(' ');
  return {
    ...written(head!.title, steps),
    ...(purpose && {purpose}),
    ...(image && {image: {src: image.src, alt: image.alt}}),
  };
}

function labelled(title: string, block: Block): Block {
  if (block.kind === 'text') return {...block, text: `${title}: ${block.text}`};
  if (block.kind !== 'list') return block;
  return {...block, items: block.items.map(({text}) => ({text: `${title}: ${text}`}))};
}

function written(name: string, steps: readonly string[]): WrittenExercise {
  const plain = name.replace(NUMBER, '');
  const figure = figureForName(plain);
  return {name: plain, ...(figure && {figure}), steps: steps.filter(Boolean)};
}

/** What is no exercise: the name of the plan, what it says first, and all the rest as advice. */
function frame(sections: readonly Section[]): Omit<WrittenPlan, 'exercises'> {
  const [intro, ...others] = sections;
  const hasName = !intro?.blocks.length && others[0]?.title;
  const name = hasName ? others.shift()! : undefined;
  const summary = [...(intro?.blocks ?? []), ...(name?.blocks ?? [])].flatMap(textsOf).join(' ');
  const advice = others.flatMap(({title, blocks}) => {
    const texts = blocks.flatMap(textsOf);
    return texts.length
      ? texts.map((text, i) => (i || !title ? text : `${title}: ${text}`))
      : [title];
  });
  return {
    ...(name && {name: name.title}),
    ...(summary && {summary}),
    ...(advice.length && {advice: advice.filter(Boolean)}),
  };
}

function isList(block: Block): boolean {
  return block.kind === 'list';
}

function textsOf(block: Block): string[] {
  if (block.kind === 'list') return block.items.map(({text}) => text);
  return block.kind === 'text' ? [block.text] : [];
}
