/** Poses as JSON: written for people to read, and read with words about what is wrong. */
import {parsePlan} from '../../src/plan.ts';
import {modelOf} from './pose-model.js';

/** Where a figure and its pose are in the plan that is made around them. */
const FIGURE = 'exercises[0].figure';
const POSE = `${FIGURE}.poses[0]`;
/** Characters of a line: as many as there is room for beside the figure. */
const LINE = 58;

/**
 * JSON with a line for each field, and all that fits on one line.
 *
 * @param start What stands on the line before the value.
 */
export function readableJson(value, start = '') {
  const line = lineOf(value);
  if (typeof value !== 'object' || (start && start.length + line.length < LINE)) return line;
  const indent = /^ */.exec(start)[0];
  const inner = `${indent}  `;
  const isList = Array.isArray(value);
  const fields = Object.entries(value).map(([name, field]) => {
    const before = isList ? inner : `${inner}${JSON.stringify(name)}: `;
    return before + readableJson(field, before);
  });
  const [open, close] = isList ? '[]' : '{}';
  return `${open}\n${fields.join(',\n')}\n${indent}${close}`;
}

function lineOf(value) {
  if (Array.isArray(value)) return `[${value.map(lineOf).join(', ')}]`;
  if (typeof value !== 'object') return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, field]) => `"${name}": ${lineOf(field)}`);
  return `{${fields.join(', ')}}`;
}

/**
 * Reads a pose, or the last pose of a figure, with the parser that reads plans.
 *
 * @param scene Position, props and view for a pose alone.
 * @returns The model, if it can be one, and what is wrong or worth knowing.
 */
export function readPasted(input, scene) {
  const text = input.replace(/^\uFEFF/, '');
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser of plans says in words, and with the place, why it is no JSON.
    return {issues: parsePlan(text).issues};
  }
  const isWhole = value !== null && typeof value === 'object' && Object.hasOwn(value, 'poses');
  return readValid(text, isWhole, scene);
}

function readValid(text, isWhole, scene) {
  const [open, close] = isWhole ? ['', ''] : ['{"poses": [', ']}'];
  // The text begins on a line of its own, so that its places are right but for that one line.
  const planText = `{"exercises": [{"name": "x", "figure": ${open}\n${text}\n${close}}]}`;
  const {plan, issues} = parsePlan(planText);
  const figure = plan?.exercises[0].figure;
  const found = issues.map((issue) => asOwn(issue, isWhole));
  const faults = found.filter((issue) => issue.severity === 'error' && !isReach(issue, figure));
  if (!figure || faults.length) return {issues: found};
  const motion = isWhole ? figure : {...scene, ...figure};
  const model = {start: 'pasted', ...modelOf(motion, motion.poses.at(-1).name)};
  return {
    model,
    count: motion.poses.length,
    issues: found.filter((issue) => !isReach(issue, figure)),
  };
}

/** An issue about the plan around the text, as one about the text. */
function asOwn({path, line, message, ...issue}, isWhole) {
  const [prefix, name] = isWhole ? [FIGURE, 'the figure'] : [POSE, 'the pose'];
  return {
    ...issue,
    line: line && line - 1,
    path: path.replace(prefix, '').replace(/^\./, ''),
    message: message.replace(prefix, name),
  };
}

/**
 * Whether an issue says only that a limb is too short: it is drawn all the same.
 *
 * What is wrong with the contacts as a whole leaves them out; what is still there is out of reach.
 */
function isReach({path}, figure) {
  const [, index = 0] = /^(?:poses\[(\d+)\]\.)?contacts$/.exec(path) ?? [undefined, undefined];
  return path.endsWith('contacts') && Boolean(figure?.poses[index]?.contacts);
}

/** What the parser says about the reach of hands and feet, or an empty text. */
export function reachOf(motion) {
  const {issues} = parsePlan({exercises: [{name: 'x', figure: motion}]});
  const last = `poses[${motion.poses.length - 1}].contacts`;
  return issues.find(({path}) => path.endsWith(last))?.message ?? '';
}
