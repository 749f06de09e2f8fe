import {expect} from '@open-wc/testing';
import {routineSeconds} from '../../src/plan.js';
import preset from '../../src/presets/sciatica.json';
import {issuesOf, planOf} from './support.js';

const plan = planOf(preset);

/** Every text that a reader may see, with the path of its field. */
function texts(value: unknown, path = ''): {path: string; text: string}[] {
  if (typeof value === 'string') return [{path, text: value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    texts(part, path ? `${path}.${name}` : name),
  );
}

describe('The plan for sciatica', () => {
  it('is read without any issue, as object and as text', () => {
    expect(issuesOf(preset)).to.deep.equal([]);
    expect(issuesOf(JSON.stringify(preset))).to.deep.equal([]);
  });

  it('has its eight exercises, in order', () => {
    expect(plan.exercises.map(({id}) => id)).to.deep.equal([
      'knee-to-chest',
      'sciatic-nerve-glide',
      'pelvic-tilt',
      'lumbar-rotation',
      'piriformis-stretch',
      'hamstring-stretch',
      'press-up',
      'standing-extension',
    ]);
  });

  it('has its six routines, in order', () => {
    expect(plan.routines.map(({id}) => id)).to.deep.equal([
      'gentle-start',
      'lying-down-set',
      'desk-break',
      'bend-back',
      'bend-forward',
      'full-set',
    ]);
  });

  it('has every exercise in its full set', () => {
    const items = plan.routines.at(-1)!.items.map(({exercise}) => exercise);
    expect(items).to.have.members(plan.exercises.map(({id}) => id));
  });

  it('knows how long each routine takes', () => {
    for (const routine of plan.routines) {
      expect(routineSeconds(plan, routine), routine.id).to.be.within(30, 30 * 60);
    }
  });

  it('says for each exercise how to do it, what to feel, what to avoid and when to take care', () => {
    for (const exercise of plan.exercises) {
      expect(exercise).to.include.all.keys('purpose', 'position', 'steps', 'dose', 'feel', 'avoid');
      expect(exercise).to.include.all.keys('cautions', 'figure', 'variants');
    }
  });

  it('holds the knee-to-chest stretch for 20 to 30 seconds', () => {
    expect(plan.exercises[0]!.dose!.holdSeconds).to.deep.equal([20, 30]);
  });

  for (const list of ['emergency', 'urgent', 'askFirst', 'stop'] as const) {
    it(`says something under safety.${list}`, () => {
      expect(plan.safety![list]).to.have.length.above(0);
    });
  }

  it('promises no cure and no treatment', () => {
    for (const {path, text} of texts(preset)) {
      expect(text, path).not.to.match(/\b(?:cure|treat)/i);
    }
  });

  it('keeps each step to at most 15 words', () => {
    for (const {name, steps} of plan.exercises) {
      for (const {text} of steps!) {
        expect(text.split(/\s+/).length, `${name}: ${text}`).to.be.at.most(15);
      }
    }
  });

  it('has no straight quotes, no HTML and no doubled blanks in its texts', () => {
    for (const {path, text} of texts(preset)) {
      if (path === '$schema' || path.endsWith('.url')) continue;
      expect(text, path).not.to.match(/["'<>]|\s\s|^\s|\s$/);
    }
  });
});
