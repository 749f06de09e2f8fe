/**
 * A pose on the bench, and its way from and to the format.
 *
 * The format has short forms for people who write it: a bare number, both sides at once, a pose that is
 * like another. The bench spells everything out, so that each control has one value of its own:
 * `angles` by `leftHip.flexion`, `contacts` by `leftHand`. Models are never changed, only replaced.
 */
import {jointsAt, posesOf} from '../../src/figure.ts';
import {SIDES, centralJoints, pairedJoints} from './joints.js';

/** What of a limb is on something, with the field for both sides; the first one that is there counts. */
const PARTS = {
  Hand: {Hand: 'hands'},
  Foot: {Foot: 'feet', Heel: 'heels', Toes: 'toes'},
};
/** By less than this, in stature, nobody sees that a joint is elsewhere. */
const SEEN = 0.005;
const PLURALS = {...PARTS.Hand, ...PARTS.Foot};

const allJoints = [...centralJoints, ...pairedJoints.flatMap(({left, right}) => [left, right])];

/** The model of a pose of a motion. */
export function modelOf(motion, poseName) {
  const {position = 'supine', props = [], nerve = '', view, poses} = motion;
  const index = poses.findIndex(({name}) => name === poseName);
  const pose = spelledOut(poses[index], poses);
  const stand = index > 0 ? standFor(pose, position, poses) : undefined;
  const {name, lean = 0, effort = '', feel = []} = pose;
  const contacts = readContacts(pose.contacts ?? {});
  const angles = readAngles(pose);
  return {name, position, props, nerve, view, stand, lean, angles, contacts, effort, feel};
}

/** The model as a motion of one pose, or of two where its feet stand as an earlier pose has put them. */
export function motionOf(model) {
  const {position, props, nerve, view, stand} = model;
  return {
    position,
    ...(view && {view}),
    ...(props.length && {props}),
    ...(nerve && {nerve}),
    poses: [...(stand ? [stand] : []), poseOf(model)],
  };
}

/** The pose, without what is 0 or empty. */
export function poseOf({name, lean, angles, contacts, effort, feel}) {
  const held = writeContacts(contacts);
  return {
    name: name.trim() || 'pose',
    ...(lean && {lean}),
    ...writeAngles(angles),
    ...(Object.keys(held).length && {contacts: held}),
    ...(effort && {effort}),
    ...(feel.length && {feel}),
  };
}

/**
 * The first pose of a movement, where it says how the feet of a later one stand.
 *
 * A foot that stands stays where it first stood; taken alone, a pose would put it where its own angles
 * lead.
 */
function standFor(pose, position, poses) {
  const alone = {position, poses: [pose]};
  const together = {position, poses: [poses[0], pose]};
  const {seconds} = posesOf(together).at(-1);
  const here = jointsAt(together, {seconds});
  const isMoved = Object.entries(jointsAt(alone)).some(
    ([joint, {x, y, z}]) =>
      Math.hypot(x - here[joint].x, y - here[joint].y, z - here[joint].z) > SEEN,
  );
  return isMoved ? poses[0] : undefined;
}

/** A pose with all that it takes over from those that it is like. */
function spelledOut(pose, poses) {
  const {like, ...own} = pose;
  const base = poses.slice(0, poses.indexOf(pose)).find(({name}) => name === like);
  return base ? {...spelledOut(base, poses), ...own} : own;
}

function readAngles(pose) {
  const angles = {};
  const both = new Map(
    pairedJoints.flatMap(({both, left, right}) => [
      [left.field, both],
      [right.field, both],
    ]),
  );
  for (const {field, angles: limits} of allJoints) {
    const value = pose[field] ?? pose[both.get(field)] ?? 0;
    Object.keys(limits).forEach((angle, i) => {
      const bare = i ? 0 : value;
      angles[`${field}.${angle}`] = typeof value === 'number' ? bare : (value[angle] ?? 0);
    });
  }
  return angles;
}

function writeAngles(angles) {
  const fields = {};
  for (const joint of centralJoints)
    Object.assign(fields, some(joint.field, valueOf(joint, angles)));
  for (const {both, left, right} of pairedJoints) {
    const values = [valueOf(left, angles), valueOf(right, angles)];
    Object.assign(fields, asPair(both, [left.field, right.field], values));
  }
  return fields;
}

/** The angles of a joint as the format has them: a bare number is the first one. */
function valueOf({field, angles: limits}, angles) {
  const names = Object.keys(limits);
  const bent = names.filter((name) => angles[`${field}.${name}`]);
  if (!bent.length) return undefined;
  if (bent.length === 1 && bent[0] === names[0]) return angles[`${field}.${names[0]}`];
  return Object.fromEntries(bent.map((name) => [name, angles[`${field}.${name}`]]));
}

function readContacts(contacts) {
  const read = {};
  for (const side of SIDES) {
    for (const [end, parts] of Object.entries(PARTS)) {
      const found = Object.entries(parts)
        .map(([part, both]) => ({part, contact: contacts[side + part] ?? contacts[both]}))
        .find(({contact}) => contact);
      if (found) read[side + end] = {part: found.part, ...found.contact};
    }
  }
  return read;
}

function writeContacts(contacts) {
  const fields = {};
  for (const end of Object.keys(PARTS)) {
    const held = SIDES.map((side) => contacts[side + end]);
    const [left, right] = held.map((contact) => contact && withoutPart(contact));
    const [leftPart, rightPart] = held.map((contact) => contact?.part);
    const isPair = leftPart === rightPart;
    const names = [`left${leftPart}`, `right${rightPart}`];
    Object.assign(fields, asPair(isPair ? PLURALS[leftPart] : undefined, names, [left, right]));
  }
  return fields;
}

function withoutPart(contact) {
  const own = {...contact};
  delete own.part;
  return own;
}

const some = (name, value) => (value === undefined ? {} : {[name]: value});

/** Two sides, or both at once where they are the same. */
function asPair(both, [leftName, rightName], [left, right]) {
  const isSame = left !== undefined && JSON.stringify(left) === JSON.stringify(right);
  if (both && isSame) return {[both]: left};
  return {...some(leftName, left), ...some(rightName, right)};
}
