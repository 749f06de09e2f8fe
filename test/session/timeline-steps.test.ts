import {expect} from '@open-wc/testing';
import preset from '../../src/presets/sciatica.json';
import type {Cue, CueKind, ItemChange, SessionOptions} from '../../src/session/cue.js';
import {timelineOf} from '../../src/session/timeline.js';
import {stepWords} from '../../src/session/words.js';
import {planOf} from '../plan/support.js';

/** The words of the first cue of each kind and side. */
function wordsOf(input: unknown, id: string, options?: SessionOptions): Record<string, string> {
  const plan = planOf(input);
  const exercise = plan.exercises.find((one) => one.id === id)!;
  const words: Record<string, string> = {};
  for (const cue of timelineOf(plan, id, options)) {
    const isTurned = cue.sides === 'each' || cue.sides === 'alternate';
    const side = isTurned && cue.kind !== 'done' ? ` ${cue.side}` : '';
    words[`${cue.kind}${side}`] ??= stepWords(cue, exercise);
  }
  return words;
}

const sciatica = (id: string, change?: Omit<ItemChange, 'item'>) =>
  wordsOf(preset, id, change && {changes: [{item: 0, ...change}]});

/** The words for each kind, the same on both sides. */
const onBothSides = (words: Readonly<Partial<Record<CueKind, string>>>) => {
  const {done, position, 'change-side': change, ...work} = words;
  const sided = Object.entries(work).flatMap(([kind, text]) => [
    [`${kind} left`, text],
    [`${kind} right`, text],
  ]);
  return {
    'position left': position,
    'change-side right': change,
    done,
    ...(Object.fromEntries(sided) as Record<string, string>),
  };
};

describe('Which steps are shown when', () => {
  it('in the knee-to-chest stretch', () => {
    expect(sciatica('knee-to-chest')).to.deep.equal(
      onBothSides({
        position: 'Lie on your back with both legs straight.',
        move: 'Gently draw the knee towards your chest.',
        hold: 'Stay there and keep breathing.',
        return: '',
        'change-side': 'Lie on your back with both legs straight.',
        done: '',
      }),
    );
  });

  it('in the sciatic nerve glide, which is not held: a movement tells all its steps', () => {
    const position =
      'Lie on your back with your knees bent and your feet flat. Bring one knee up until it is above your hip. Clasp both hands behind that thigh, close to the knee.';
    expect(sciatica('sciatic-nerve-glide')).to.deep.equal(
      onBothSides({
        position,
        move: 'Slowly straighten the knee, with your foot loose. Stop at the first light pull.',
        return: '',
        'change-side': position,
        done: '',
      }),
    );
  });

  it('in the pelvic tilt', () => {
    expect(sciatica('pelvic-tilt')).to.deep.equal({
      position:
        'Lie on your back with your knees bent. Put your feet flat, as wide apart as your hips. Gently tighten your tummy.',
      move: 'Press your low back into the floor.',
      hold: 'Hold for a few seconds while you keep breathing.',
      return: '',
      done: '',
    });
  });

  it('in the lumbar rotation: each side has a step of its own', () => {
    expect(sciatica('lumbar-rotation')).to.deep.equal({
      'position left':
        'Lie on your back with your knees bent and together. Put your feet flat on the floor, side by side. Spread your arms out to the sides, palms down.',
      'move left': 'Let both knees roll slowly to the left.',
      'hold left': 'Keep both shoulders on the floor.',
      'return left': '',
      'move right': 'Roll them to the right in the same way.',
      'hold right': 'Roll them to the right in the same way.',
      'return right': '',
      done: '',
    });
  });

  it('in the piriformis stretch: the leg is crossed to get ready', () => {
    const position =
      'Lie on your back with both knees bent. Rest one ankle on the other thigh, just above the knee. Reach one hand through the gap between your legs. Clasp both hands behind the thigh of the lower leg.';
    expect(sciatica('piriformis-stretch')).to.deep.equal(
      onBothSides({
        position,
        move: 'Gently draw that thigh towards your chest.',
        hold: 'Stop when you feel a stretch in the buttock of the crossed leg.',
        return: '',
        'change-side': position,
        done: '',
      }),
    );
  });

  it('in the hamstring stretch', () => {
    const position =
      'Sit on the floor with one leg straight in front of you. Bend the other knee out to the side. Rest that foot against the inside of your straight thigh. Let the toes of your straight leg point up. Sit tall.';
    expect(sciatica('hamstring-stretch')).to.deep.equal(
      onBothSides({
        position,
        move: 'Lean forward a little from your hips, with a flat back.',
        hold: 'Stop when you feel a stretch behind your straight thigh.',
        return: '',
        'change-side': position,
        done: '',
      }),
    );
  });

  it('in the press-up', () => {
    const {move, hold, ...others} = sciatica('press-up');
    expect(move).to.equal('Leave your hips on the floor and let your back sag.');
    expect(hold).to.equal('Rise only as high as feels comfortable, with elbows still bent.');
    expect(Object.keys(others)).to.deep.equal(['position', 'return', 'done']);
  });

  it('in the standing extension', () => {
    expect(sciatica('standing-extension')).to.deep.equal({
      position:
        'Stand tall with your feet as wide as your shoulders. Put both hands on your low back, fingers pointing down. Keep your knees straight but not locked.',
      move: 'Bend gently backwards over your hands.',
      hold: 'Pause for a moment.',
      return: '',
      done: '',
    });
  });
});

describe('A version with words of its own', () => {
  it('shows those to get ready, and none of the exercise’s steps', () => {
    const chair =
      'Sit tall on a steady chair with one foot flat on the floor. Rest the other ankle on that thigh, just above the knee. Lean forward gently from your hips until you feel a stretch in the buttock. Sit up slowly and change legs.';
    expect(sciatica('piriformis-stretch', {variant: 'chair'})).to.deep.equal(
      onBothSides({
        position: chair,
        move: '',
        hold: '',
        return: '',
        'change-side': chair,
        done: '',
      }),
    );
  });

  it('shows those where it has the exercise’s figure, too', () => {
    const {position, move, hold} = sciatica('pelvic-tilt', {variant: 'easier'});
    expect(position).to.equal('Press more softly. A very small movement is enough.');
    expect([move, hold]).to.deep.equal(['', '']);
  });

  for (const {id, variants = []} of planOf(preset).exercises) {
    it(`of ${id} shows nothing but those`, () => {
      for (const {kind, text} of variants) {
        const shown = Object.values(sciatica(id, {variant: kind}));
        expect(new Set(shown), kind).to.deep.equal(new Set([text, '']));
      }
    });
  }
});

describe('Steps that are not tied to poses', () => {
  const plain = {
    id: 'bridge',
    name: 'Bridge',
    steps: ['Lie down.', 'Lift your hips.', 'Hold.'],
    variants: [
      {kind: 'harder', dose: {holdSeconds: 9}},
      {kind: 'easier', text: 'Lift less.'},
    ],
  };
  const dose = {repetitions: 2, holdSeconds: 5};
  const all = 'Lie down. Lift your hips. Hold.';
  const words = (fields: object, change?: Omit<ItemChange, 'item'>) =>
    wordsOf(
      {exercises: [{...plain, ...fields}]},
      'bridge',
      change && {changes: [{item: 0, ...change}]},
    );

  for (const {what, fields, change, expected} of [
    {
      what: 'are all shown while one gets ready, without a figure',
      fields: {dose},
      expected: {position: all, move: '', hold: '', return: '', done: ''},
    },
    {
      what: 'are all shown while one gets ready, with a figure',
      fields: {dose, figure: 'pelvic-tilt'},
      expected: {position: all, move: '', hold: '', return: '', done: ''},
    },
    {
      what: 'are shown for a version without words',
      fields: {dose},
      change: {variant: 'harder'},
      expected: {position: all, move: '', hold: '', return: '', done: ''},
    },
    {
      what: 'are all shown again at one’s own pace',
      fields: {},
      expected: {position: all, 'own-pace': all, done: ''},
    },
    {
      what: 'are not shown for a version with words, at one’s own pace either',
      fields: {},
      change: {variant: 'easier'},
      expected: {position: 'Lift less.', 'own-pace': 'Lift less.', done: ''},
    },
    {
      what: 'may be none',
      fields: {dose, steps: []},
      expected: {position: '', move: '', hold: '', return: '', done: ''},
    },
  ] as const) {
    it(what, () => {
      expect(words(fields, change)).to.deep.equal(expected);
    });
  }
});

describe('The steps of a cue', () => {
  const plan = planOf(preset);

  it('lie within the steps of its exercise, in every routine and version', () => {
    for (const {id, steps = [], variants = []} of plan.exercises) {
      for (const variant of [null, ...variants.map(({kind}) => kind)]) {
        const cues = timelineOf(plan, id, {changes: [{item: 0, variant}]});
        for (const {steps: range} of cues) expectRange(range, steps.length);
      }
    }
  });

  it('at one’s own pace are all of them, whatever the figure', () => {
    const bare = planOf({exercises: preset.exercises.map((one) => ({...one, dose: {}}))});
    for (const {id, steps = []} of bare.exercises) {
      const cue = timelineOf(bare, id).find(({kind}) => kind === 'own-pace')!;
      expect(cue.steps, id).to.deep.equal([0, steps.length]);
    }
  });

  it('are none where the version has words of its own', () => {
    for (const {id, variants = []} of plan.exercises) {
      for (const {kind} of variants) {
        const cues = timelineOf(plan, id, {changes: [{item: 0, variant: kind}]});
        for (const {steps} of cues) expect(steps, `${id}, ${kind}`).to.deep.equal([0, 0]);
      }
    }
  });

  it('of a hold are those of the movement, where the next one belongs to another pose', () => {
    const steps = [
      {text: 'Draw it in.', pose: 'hold'},
      {text: 'Let it down.', pose: 'start'},
    ];
    const dose = {holdSeconds: 9};
    const exercise = {name: 'Knee', id: 'knee', steps, figure: 'knee-to-chest', dose};
    const {move, hold} = wordsOf({exercises: [exercise]}, 'knee');
    expect([move, hold]).to.deep.equal(['Draw it in.', 'Draw it in.']);
  });

  it('may be tied to poses in any order', () => {
    const steps = [
      {text: 'Draw it in.', pose: 'hold'},
      {text: 'Stay.'},
      {text: 'Lie down.', pose: 'start'},
    ];
    const exercise = {
      name: 'Knee',
      id: 'knee',
      steps,
      figure: 'knee-to-chest',
      dose: {holdSeconds: 9},
    };
    expect(wordsOf({exercises: [exercise]}, 'knee')).to.deep.equal({
      position: '',
      move: 'Draw it in.',
      hold: 'Stay.',
      return: '',
      done: '',
    });
  });

  function expectRange([from, to]: Cue['steps'], count: number): void {
    expect(from).to.be.within(0, to);
    expect(to).to.be.at.most(count);
  }
});
