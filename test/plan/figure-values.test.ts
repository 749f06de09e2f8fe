import {expect} from '@open-wc/testing';
import {
  FIGURE,
  MARCH,
  messageAt,
  motionOf,
  POSE,
  poseOf,
  withFigure,
  withPose,
} from './figure-support.js';
import {exerciseOf, problemsOf} from './support.js';

describe('A number beyond its limits is an error, and the limit takes its place', () => {
  for (const {field, pose, limits, kept} of [
    {field: 'leftKnee', pose: {leftKnee: 200}, limits: [0, 135], kept: {leftKnee: 135}},
    {field: 'rightHip', pose: {rightHip: -16}, limits: [-15, 125], kept: {rightHip: -15}},
    {field: 'lean', pose: {lean: 1e308}, limits: [-90, 90], kept: {lean: 90}},
    {
      field: 'leftKnee.flexion',
      pose: {leftKnee: {flexion: -0.5}},
      limits: [0, 135],
      kept: {leftKnee: {flexion: 0}},
    },
    {
      field: 'hips.abduction',
      pose: {hips: {flexion: 5, abduction: -1e308}},
      limits: [-25, 45],
      kept: {hips: {flexion: 5, abduction: -25}},
    },
    {
      field: 'contacts.feet.at',
      pose: {contacts: {feet: {on: 'floor', at: 2}}},
      limits: [0, 1],
      kept: {contacts: {feet: {on: 'floor', at: 1}}},
    },
  ]) {
    it(`${field} of ${JSON.stringify(pose)} becomes ${JSON.stringify(kept)}`, () => {
      const input = withPose(pose);
      expect(problemsOf(input)).to.deep.equal([`error ${POSE}.${field}`]);
      expect(poseOf(input)).to.deep.equal({name: 'hold', ...kept});
      expect(messageAt(input, `${POSE}.${field}`)).to.contain(
        `from ${limits.join(' to ')}, but is`,
      );
    });
  }

  it('view.pitch of 81 becomes 80, and a move of 0 seconds 0.2', () => {
    const input = withFigure({...MARCH, view: {pitch: 81}, phases: [{pose: 'start', move: 0}]});
    expect(problemsOf(input)).to.have.members([
      `error ${FIGURE}.view.pitch`,
      `error ${FIGURE}.phases[0].move`,
    ]);
    expect(motionOf(input)).to.deep.include({
      view: {pitch: 80},
      phases: [{pose: 'start', move: 0.2}],
    });
  });
});

describe('A value of the wrong type in a motion is left out with an error', () => {
  for (const {field, value, right} of [
    {
      field: 'leftKnee',
      value: 'bent',
      right: 'a number from 0 to 135, or an object { } with flexion',
    },
    {field: 'leftKnee', value: '90', right: 'a number from 0 to 135'},
    {field: 'leftKnee', value: NaN, right: 'a number from 0 to 135'},
    {field: 'leftKnee', value: Infinity, right: 'a number from 0 to 135'},
    {field: 'leftKnee', value: [90], right: 'a number from 0 to 135'},
    {field: 'lumbar', value: null, right: 'a number from -40 to 50'},
    {field: 'lean', value: true, right: 'a number from -90 to 90'},
    {field: 'like', value: 1, right: 'a text'},
    {field: 'contacts', value: 'floor', right: 'an object { } with hands'},
    {field: 'feel', value: 'lowBack', right: 'a list'},
    {field: 'effort', value: 'head', right: 'one of belly, chest'},
  ]) {
    it(`${field} = ${typeof value === 'number' ? value : JSON.stringify(value)}: should be ${right}`, () => {
      const input = withPose({[field]: value, rightKnee: 5});
      expect(problemsOf(input)).to.deep.equal([`error ${POSE}.${field}`]);
      expect(messageAt(input, `${POSE}.${field}`)).to.contain(`Should be ${right}`);
      expect(poseOf(input)).to.deep.equal({name: 'hold', rightKnee: 5});
    });
  }

  for (const {field, value} of [
    {field: 'position', value: 'lying'},
    {field: 'view', value: 90},
    {field: 'props', value: 'mat'},
    {field: 'phases', value: 'start'},
    {field: 'nerve', value: 'both'},
  ]) {
    it(`${field} = ${JSON.stringify(value)} of the motion itself`, () => {
      const poses = [{name: 'start'}];
      expect(problemsOf(withFigure({poses, [field]: value}))).to.deep.equal([
        `error ${FIGURE}.${field}`,
      ]);
      expect(motionOf(withFigure({poses, [field]: value}))).to.deep.equal({poses});
    });
  }

  for (const {path, contacts, kept} of [
    {path: 'hands.on', contacts: {hands: {on: 'wall'}}, kept: {}},
    {path: 'hands', contacts: {hands: 'flor'}, kept: {}},
    {path: 'feet.on', contacts: {feet: {at: 1}}, kept: {}},
    {
      path: 'feet.side',
      contacts: {feet: {on: 'floor', side: 'up'}},
      kept: {feet: {on: 'floor'}},
    },
  ]) {
    it(`${path} of the contacts ${JSON.stringify(contacts)}`, () => {
      expect(problemsOf(withPose({contacts}))).to.deep.equal([`error ${POSE}.contacts.${path}`]);
      expect(poseOf(withPose({contacts})).contacts).to.deep.equal(kept);
    });
  }

  for (const figure of [5, true, null, '', ['start']]) {
    it(`the figure ${JSON.stringify(figure)}: should be a text or an object`, () => {
      expect(problemsOf(withFigure(figure))).to.deep.equal([`error ${FIGURE}`]);
      expect(messageAt(withFigure(figure), FIGURE)).to.contain('or an object { } with poses');
      expect(exerciseOf({figure})).not.to.have.property('figure');
    });
  }
});

describe('A field of a motion that is not known is a warning', () => {
  for (const {path, pose, hint} of [
    {path: 'leftKne', pose: {leftKne: 9}, hint: 'Did you mean leftKnee?'},
    {path: 'LeftHip', pose: {LeftHip: 9}, hint: 'Did you mean leftHip?'},
    {path: 'spine', pose: {spine: 9}, hint: 'Known are: name, like, role, lean, pelvis'},
    {path: 'hips.flexon', pose: {hips: {flexon: 9}}, hint: 'Did you mean flexion?'},
    {path: 'knees.rotation', pose: {knees: {rotation: 9}}, hint: 'Known are: flexion.'},
    {path: 'contacts.head', pose: {contacts: {head: 'floor'}}, hint: 'Known are: hands'},
  ]) {
    it(`${path}: ${hint}`, () => {
      expect(problemsOf(withPose(pose))).to.deep.equal([`warning ${POSE}.${path}`]);
      expect(messageAt(withPose(pose), `${POSE}.${path}`)).to.contain(hint);
    });
  }
});
