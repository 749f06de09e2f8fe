import {expect} from '@open-wc/testing';
import type {SessionOptions, Timeline} from '../../src/session/cue.js';
import {IDLE, nextSession, type Session, type SessionAction} from '../../src/session/machine.js';
import {timelineOf} from '../../src/session/timeline.js';
import {planOf} from '../plan/support.js';
import {act, play, played, whereIs} from './player.js';
import {cuesOf, linesByItem} from './support.js';

const plan = planOf({
  exercises: [
    {
      name: 'bridge',
      dose: {sets: 2, repetitions: 2, restSeconds: 30},
      variants: [
        {kind: 'easier', dose: {sets: 1, repetitions: 1}},
        {kind: 'harder', dose: {sets: 3}},
        {kind: 'chair'},
      ],
    },
    {name: 'roll', dose: {repetitions: 2, holdSeconds: 5, sides: 'alternate'}},
    {
      name: 'hug',
      dose: {holdSeconds: 20, sides: 'each'},
      variants: [{kind: 'easier', dose: {sides: 'both'}}],
    },
    {name: 'walk'},
    {name: 'breathe'},
  ],
  routines: [
    {id: 'usual', items: ['bridge', 'roll', 'hug']},
    {id: 'open', items: ['walk', 'hug', 'breathe']},
  ],
});
const session = (id: string, options?: SessionOptions) => timelineOf(plan, id, options);

/**
 * bridge: to get ready 0–20, set 1 20–28, rest 28–58, set 2 58–66. roll: to get ready 66–86, in turn
 * 86–95, 95–104, 104–113, 113–122. hug: to get ready 122–142, left 142–166, to change 166–171, right
 * 171–195.
 */
const USUAL = session('usual');
/** walk: to get ready 0–20, then as long as one likes. */
const OPEN = session('open');

/** Looks at the clock four times a second, from one second to another. */
function ticks(from: number, to: number): string {
  const count = Math.floor((to - from) * 4) + 1;
  return Array.from({length: count}, (_, i) => `tick ${from + i / 4}`).join(', ');
}

function checkPlays(
  timeline: Timeline,
  rows: readonly {readonly what: string; readonly script: string; readonly is: string}[],
): void {
  for (const {what, script, is} of rows) {
    it(`${what} (${script})`, () => {
      expect(played(timeline, script)).to.equal(is);
    });
  }
}

describe('Where an action leads', () => {
  const states: Readonly<Record<Session['phase'], Session>> = {
    idle: IDLE,
    ready: {phase: 'ready'},
    running: play(USUAL, 'start 0, tick 21'),
    paused: play(USUAL, 'start 0, tick 21, pause 21'),
    stopped: play(USUAL, 'start 0, tick 21, hurts 21'),
    done: play(USUAL, 'start 0, tick 21, end'),
  };
  const ACTIONS = [
    'prepare',
    'start',
    'tick',
    'pause',
    'resume',
    'back',
    'on',
    'repeat-set',
    'skip',
    'hurts',
    'go-on',
    'go-easier',
    'end',
    'leave',
  ] as const satisfies readonly SessionAction['type'][];

  /** The phases that actions lead to; all others have no meaning there. */
  const LEADS: Readonly<
    Record<Session['phase'], Partial<Record<SessionAction['type'], Session['phase']>>>
  > = {
    idle: {prepare: 'ready', start: 'running', leave: 'idle'},
    ready: {prepare: 'ready', start: 'running', leave: 'idle'},
    running: {
      tick: 'running',
      pause: 'paused',
      back: 'running',
      on: 'running',
      'repeat-set': 'running',
      skip: 'running',
      hurts: 'stopped',
      end: 'done',
      leave: 'idle',
    },
    paused: {
      resume: 'running',
      back: 'paused',
      on: 'paused',
      'repeat-set': 'paused',
      skip: 'paused',
      hurts: 'stopped',
      end: 'done',
      leave: 'idle',
    },
    stopped: {
      resume: 'running',
      'go-on': 'running',
      'go-easier': 'running',
      end: 'done',
      leave: 'idle',
    },
    done: {prepare: 'ready', start: 'running', leave: 'idle'},
  };

  for (const [phase, leads] of Object.entries(LEADS)) {
    const state = states[phase as Session['phase']];
    for (const type of ACTIONS) {
      const next = leads[type];
      it(`${type}, when ${phase}: ${next ?? 'only time passes'}`, () => {
        expect(state.phase).to.equal(phase);
        const after = nextSession(state, act(type, 22), USUAL);
        if (next) expect(after.phase).to.equal(next);
        else if (type === 'prepare') expect(after).to.deep.equal(state);
        else expect(after).to.deep.equal(nextSession(state, act('tick', 22), USUAL));
      });
    }
  }
});

describe('A session begins', () => {
  checkPlays(USUAL, [
    {
      what: 'with getting ready',
      script: 'start 0',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'whether it was prepared or not',
      script: 'prepare, start 5',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'once: to start it again does nothing',
      script: 'start 0, tick 21, start 21',
      is: 'running, bridge 1.1 both move, 1 left',
    },
    {
      what: 'anew once it is done',
      script: 'start 0, tick 21, end, start 40',
      is: 'running, bridge 1.1 both position, 20 left',
    },
  ]);

  it('anew without what was done before', () => {
    const ended = play(USUAL, 'start 0, tick 60, hurts 60, end');
    expect(ended).to.deep.include({completed: [[1, 2]], hurt: [0]});
    expect(play(USUAL, 'start 70', ended)).to.deep.include({cue: 0, completed: [], hurt: []});
  });

  it('with nothing where nothing is to do', () => {
    expect(play([], 'start 0')).to.deep.equal({phase: 'idle'});
    expect(play([], 'prepare, start 0')).to.deep.equal({phase: 'ready'});
  });

  it('at once where there is no time to get ready', () => {
    const timeline = session('usual', {countInSeconds: 0});
    expect(played(timeline, 'start 0, tick 0')).to.equal('running, bridge 1.1 both move, 2 left');
  });
});

describe('Time leads through the cues', () => {
  checkPlays(USUAL, [
    {
      what: 'a cue lasts to its end',
      script: 'start 0, tick 19.999',
      is: 'running, bridge 1.1 both position, 0.001 left',
    },
    {
      what: 'at its end the next one begins',
      script: 'start 0, tick 20',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'a rest between sets',
      script: 'start 0, tick 28',
      is: 'running, bridge 2.1 both rest, 30 left',
    },
    {
      what: 'the second set',
      script: 'start 0, tick 63',
      is: 'running, bridge 2.2 both move, 1 left',
    },
    {
      what: 'the next exercise',
      script: 'start 0, tick 66',
      is: 'running, roll 1.1 left position, 20 left',
    },
    {
      what: 'one side and the other in turn',
      script: 'start 0, tick 66, tick 98',
      is: 'running, roll 1.1 right hold, 4 left',
    },
    {
      what: 'the change of sides',
      script: 'start 0, tick 66, tick 142, tick 168',
      is: 'running, hug 1.1 right change-side, 3 left',
    },
    {
      what: 'the last moment',
      script: 'start 0, tick 66, tick 142, tick 194.5',
      is: 'running, hug 1.1 right return, 0.5 left',
    },
    {what: 'the end', script: 'start 0, tick 66, tick 142, tick 195', is: 'done'},
    {what: 'long after the end', script: 'start 0, tick 66, tick 142, tick 230', is: 'done'},
  ]);

  for (const every of [0.1, 0.25, 1, 7, 33, 89.5]) {
    it(`a clock that is looked at every ${every} seconds comes to the same cues at the same time`, () => {
      let rarely = play(USUAL, 'start 0');
      let often = rarely;
      let before = 0;
      for (let now = every; now < 200; now += every) {
        rarely = play(USUAL, `tick ${now}`, rarely);
        often = play(USUAL, `${ticks(before, now)}, tick ${now}`, often);
        expect(whereIs(rarely, USUAL, now)).to.equal(whereIs(often, USUAL, now));
        before = now;
      }
      const {completed} = rarely as {completed?: unknown};
      expect(completed).to.deep.equal((often as {completed?: unknown}).completed);
    });
  }

  it('a repetition counts once it is over', () => {
    for (const [script, completed] of [
      ['start 0, tick 23.9', []],
      ['start 0, tick 24', [[1]]],
      ['start 0, tick 28', [[1, 2]]],
      ['start 0, tick 66', [[1, 2, 3, 4]]],
      [
        'start 0, tick 66, tick 104',
        [
          [1, 2, 3, 4],
          [1, 2],
        ],
      ],
      [
        'start 0, tick 66, tick 150, tick 195',
        [
          [1, 2, 3, 4],
          [1, 2, 3, 4],
          [1, 2],
        ],
      ],
    ] as const) {
      expect(play(USUAL, script), script).to.deep.include({completed});
    }
  });

  it('of an exercise that was passed over nothing counts, of the next one everything', () => {
    expect(play(USUAL, 'start 0, skip 1, tick 51')).to.deep.include({completed: [[], [1, 2, 3]]});
  });
});

describe('While the device sleeps, nobody exercises', () => {
  checkPlays(USUAL, [
    {
      what: 'a minute without a look at the clock is no sleep: browsers save power so',
      script: 'start 0, tick 21, tick 81',
      is: 'running, roll 1.1 left position, 5 left',
    },
    {
      what: 'nor is a minute and a half',
      script: 'start 0, tick 21, tick 111',
      is: 'running, roll 1.2 left return, 2 left',
    },
    {
      what: 'after more than that, it stands where it was last seen',
      script: 'start 0, tick 21, tick 111.001',
      is: 'paused, bridge 1.1 both move, 1 left',
    },
    {
      what: 'even after days',
      script: 'start 0, tick 21, tick 300000',
      is: 'paused, bridge 1.1 both move, 1 left',
    },
    {
      what: 'and goes on from there',
      script: 'start 0, tick 21, tick 5000, resume 5010, tick 5010.5',
      is: 'running, bridge 1.1 both move, 0.5 left',
    },
    {
      what: 'a pause may be as long as one likes',
      script: 'start 0, tick 21, pause 21, tick 5000, resume 5000, tick 5001',
      is: 'running, bridge 1.1 both return, 2 left',
    },
  ]);

  it('it says that it slept, and only then', () => {
    expect(play(USUAL, 'start 0, tick 21, tick 500')).to.deep.include({hasSlept: true});
    expect(play(USUAL, 'start 0, tick 21, pause 50')).to.deep.include({hasSlept: false});
    expect(play(USUAL, 'start 0, tick 21, tick 500, on 510')).to.deep.include({hasSlept: false});
  });
});

describe('Whatever the reader does, however long ago the clock was looked at', () => {
  for (const type of ['pause', 'back', 'on', 'repeat-set', 'skip', 'hurts'] as const) {
    it(`${type} is done at what is on by now`, () => {
      const late = play(USUAL, `start 0, ${type} 65`);
      expect(late).to.deep.equal(play(USUAL, `start 0, tick 65, ${type} 65`));
    });
  }
});

describe('A pause', () => {
  checkPlays(USUAL, [
    {
      what: 'keeps what is left',
      script: 'start 0, tick 21, pause 21.25',
      is: 'paused, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'keeps it as time goes by',
      script: 'start 0, tick 21, pause 21.25, tick 40, pause 50',
      is: 'paused, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'ends with as much left',
      script: 'start 0, tick 21, pause 21.25, resume 1000',
      is: 'running, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'may be had again and again and loses nothing',
      script: 'start 0, pause 5, resume 10, pause 15, resume 20, pause 25, resume 30, tick 34',
      is: 'running, bridge 1.1 both position, 1 left',
    },
    {
      what: 'lets one go back: to the whole stretch',
      script: 'start 0, tick 35, pause 35, back 36',
      is: 'paused, bridge 2.1 both rest, 30 left',
    },
    {
      what: 'lets one go on',
      script: 'start 0, tick 35, pause 35, on 36',
      is: 'paused, bridge 2.1 both move, 2 left',
    },
    {
      what: 'lets one repeat the set',
      script: 'start 0, tick 35, pause 35, repeat-set 36',
      is: 'paused, bridge 1.1 both move, 2 left',
    },
    {
      what: 'lets one skip the exercise',
      script: 'start 0, tick 35, pause 35, skip 36',
      is: 'paused, roll 1.1 left position, 20 left',
    },
    {
      what: 'lets one go on from where one has gone to',
      script: 'start 0, tick 35, pause 35, skip 36, resume 50, tick 60',
      is: 'running, roll 1.1 left position, 10 left',
    },
    {
      what: 'ends where the last exercise is skipped',
      script: 'start 0, skip 1, skip 2, pause 3, skip 4',
      is: 'done',
    },
  ]);
});

describe('Back', () => {
  checkPlays(USUAL, [
    {
      what: 'within three seconds goes to the stretch before',
      script: 'start 0, tick 22.9, back 22.9',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'after three seconds goes to where this stretch began',
      script: 'start 0, tick 23, back 23',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'goes to the begin of the set, not of the repetition',
      script: 'start 0, tick 27, back 27',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'from the begin of a rest goes to the set before',
      script: 'start 0, tick 29, back 29',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'later in a rest rests anew',
      script: 'start 0, tick 40, back 40',
      is: 'running, bridge 2.1 both rest, 30 left',
    },
    {
      what: 'from the begin of an exercise goes to the set before, of the exercise before',
      script: 'start 0, tick 67, back 67',
      is: 'running, bridge 2.1 both move, 2 left',
    },
    {
      what: 'in turn goes to the first of both sides',
      script: 'start 0, tick 66, tick 100, back 100',
      is: 'running, roll 1.1 left move, 2 left',
    },
    {
      what: 'on each side goes to the begin of the side',
      script: 'start 0, tick 66, tick 142, tick 180, back 180',
      is: 'running, hug 1.1 right move, 2 left',
    },
    {
      what: 'twice on each side goes to the change of sides',
      script: 'start 0, tick 66, tick 142, tick 180, back 180, back 181',
      is: 'running, hug 1.1 right change-side, 5 left',
    },
    {
      what: 'at the very begin begins again',
      script: 'start 0, tick 1, back 1',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'again and again comes to the begin',
      script: 'start 0, tick 60, back 60, back 60, back 60, back 60, back 60',
      is: 'running, bridge 1.1 both position, 20 left',
    },
  ]);

  it('takes nothing from what was done, and to do it again counts no more', () => {
    const again = 'start 0, tick 29, back 29, tick 37';
    expect(played(USUAL, again)).to.equal('running, bridge 2.1 both rest, 30 left');
    expect(play(USUAL, again)).to.deep.include({completed: [[1, 2]]});
  });
});

describe('On', () => {
  checkPlays(USUAL, [
    {
      what: 'from getting ready begins',
      script: 'start 0, on 5',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'from a set rests',
      script: 'start 0, tick 21, on 21',
      is: 'running, bridge 2.1 both rest, 30 left',
    },
    {
      what: 'from a rest goes to the next set',
      script: 'start 0, tick 30, on 30',
      is: 'running, bridge 2.1 both move, 2 left',
    },
    {
      what: 'from the last set goes to the next exercise',
      script: 'start 0, tick 60, on 60',
      is: 'running, roll 1.1 left position, 20 left',
    },
    {
      what: 'from one side goes to the change of sides',
      script: 'start 0, tick 66, tick 142, tick 150, on 150',
      is: 'running, hug 1.1 right change-side, 5 left',
    },
    {
      what: 'from the change of sides goes to the other side',
      script: 'start 0, tick 66, tick 142, tick 170, on 170',
      is: 'running, hug 1.1 right move, 2 left',
    },
    {
      what: 'from the last of all ends',
      script: 'start 0, tick 66, tick 142, tick 190, on 190',
      is: 'done',
    },
    {
      what: 'again and again comes to the end',
      script: `start 0${', on 1'.repeat(10)}`,
      is: 'done',
    },
  ]);

  it('counts nothing that was not done', () => {
    expect(play(USUAL, 'start 0, tick 25, on 25')).to.deep.include({completed: [[1]]});
    expect(play(USUAL, 'start 0, tick 23, on 23')).to.deep.include({completed: []});
    expect(play(USUAL, 'start 0, on 1, on 2, on 3')).to.deep.include({completed: []});
  });
});

describe('Repeat the set', () => {
  checkPlays(USUAL, [
    {
      what: 'in the middle of it',
      script: 'start 0, tick 25, repeat-set 25',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'in the middle of the second',
      script: 'start 0, tick 65, repeat-set 65',
      is: 'running, bridge 2.1 both move, 2 left',
    },
    {
      what: 'in a rest: the set before it',
      script: 'start 0, tick 40, repeat-set 40',
      is: 'running, bridge 1.1 both move, 2 left',
    },
    {
      what: 'in turn: from the first of both sides',
      script: 'start 0, tick 66, tick 115, repeat-set 115',
      is: 'running, roll 1.1 left move, 2 left',
    },
    {
      what: 'on the second of each side: that side alone',
      script: 'start 0, tick 66, tick 142, tick 180, repeat-set 180',
      is: 'running, hug 1.1 right move, 2 left',
    },
    {
      what: 'in the change of sides: the side before it',
      script: 'start 0, tick 66, tick 142, tick 168, repeat-set 168',
      is: 'running, hug 1.1 left move, 2 left',
    },
    {
      what: 'while getting ready: to get ready anew',
      script: 'start 0, tick 70, repeat-set 70',
      is: 'running, roll 1.1 left position, 20 left',
    },
  ]);

  const rested = cuesOf({repetitions: 3, holdSeconds: 10, restSeconds: 15});
  checkPlays(rested, [
    {
      // To get ready 0–20, 20–34, rest 34–49, 49–63, rest 63–78, 78–92.
      what: 'with rests in it: from its first repetition',
      script: 'start 0, tick 80, repeat-set 80',
      is: 'running, tilt 1.1 both move, 2 left',
    },
    {
      what: 'in such a rest: from its first repetition as well',
      script: 'start 0, tick 70, repeat-set 70',
      is: 'running, tilt 1.1 both move, 2 left',
    },
  ]);

  const joined = cuesOf({sets: 2, repetitions: 2});
  checkPlays(joined, [
    {
      what: 'where sets follow at once: only the one that is under way',
      script: 'start 0, tick 33, repeat-set 33',
      is: 'running, tilt 2.1 both move, 2 left',
    },
  ]);

  const inSets = cuesOf({sets: 2, repetitions: 1, sides: 'each', restSeconds: 30});
  checkPlays(inSets, [
    {
      // To get ready 0–20, left 20–24, to change 24–29, right 29–33, rest 33–63.
      what: 'in the rest after both sides: the second of them',
      script: 'start 0, tick 40, repeat-set 40',
      is: 'running, tilt 1.1 right move, 2 left',
    },
  ]);
});

describe('Skip the exercise', () => {
  checkPlays(USUAL, [
    {
      what: 'from getting ready',
      script: 'start 0, skip 5',
      is: 'running, roll 1.1 left position, 20 left',
    },
    {
      what: 'from the middle',
      script: 'start 0, tick 60, skip 60',
      is: 'running, roll 1.1 left position, 20 left',
    },
    {what: 'the last one: then it is done', script: 'start 0, skip 5, skip 6, skip 7', is: 'done'},
  ]);

  it('leads to the same exercise again where the routine has it twice', () => {
    const twice = {exercises: [{name: 'tilt', dose: {repetitions: 1}}]};
    const routines = [{id: 'twice', items: ['tilt', 'tilt']}];
    const timeline = timelineOf(planOf({...twice, routines}), 'twice');
    const state = play(timeline, 'start 0, tick 21, skip 21');
    expect(whereIs(state, timeline, 21)).to.equal('running, tilt 1.1 both position, 20 left');
    expect('cue' in state && timeline[state.cue]!.item).to.equal(1);
  });

  it('counts nothing that was not done', () => {
    expect(play(USUAL, 'start 0, tick 25, skip 25')).to.deep.include({completed: [[1]]});
    expect(play(OPEN, 'start 0, tick 25, skip 25')).to.deep.include({completed: []});
  });
});

describe('This hurts', () => {
  const hurting = play(USUAL, 'start 0, tick 21, hurts 21.25');

  checkPlays(USUAL, [
    {
      what: 'stops, and time stands still',
      script: 'start 0, tick 21, hurts 21.25, tick 60, tick 400',
      is: 'stopped, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'stops in a pause as well',
      script: 'start 0, tick 21, pause 21.25, hurts 60',
      is: 'stopped, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'it is fine: goes on where it stopped',
      script: 'start 0, tick 21, hurts 21.25, resume 300',
      is: 'running, bridge 1.1 both move, 0.75 left',
    },
    {
      what: 'the next exercise',
      script: 'start 0, tick 21, hurts 21.25, go-on 300',
      is: 'running, roll 1.1 left position, 20 left',
    },
    {
      what: 'no next exercise: the end',
      script: 'start 0, skip 1, skip 2, hurts 3, go-on 300',
      is: 'done',
    },
    {what: 'the end', script: 'start 0, tick 21, hurts 21.25, end', is: 'done'},
    {what: 'to leave', script: 'start 0, tick 21, hurts 21.25, leave', is: 'idle'},
  ]);

  it('remembers the exercise, each once, whatever comes after', () => {
    expect(hurting).to.deep.include({hurt: [0]});
    const scripts = [
      'resume 30, hurts 31, resume 32',
      'resume 30, hurts 31, go-on 32',
      'go-easier 30',
      'end',
    ];
    for (const script of scripts) {
      expect(play(USUAL, script, hurting), script).to.deep.include({hurt: [0]});
    }
    expect(play(USUAL, 'go-on 30, skip 31, hurts 32', hurting)).to.deep.include({hurt: [0, 2]});
    const back = 'go-on 30, hurts 31, resume 32, back 33, hurts 34';
    expect(play(USUAL, back, hurting)).to.deep.include({hurt: [0, 1]});
  });

  it('keeps what was done before', () => {
    const stopped = play(USUAL, 'start 0, tick 25, hurts 25');
    expect(stopped).to.deep.include({completed: [[1]]});
    expect(play(USUAL, 'go-on 30', stopped)).to.deep.include({completed: [[1]]});
    expect(play(USUAL, 'end', stopped)).to.deep.include({completed: [[1]]});
  });
});

describe('To go easier', () => {
  const easier = (item: number, variant: 'easier' | 'harder' | 'chair' = 'easier') =>
    session('usual', {changes: [{item, variant}]});

  it('has another timeline: the exercise in its easier version', () => {
    expect(linesByItem(easier(0))['0 bridge']).to.deep.equal([
      '1.1 both: position 20, move 2, return 2',
    ]);
  });

  for (const {what, script, item, variant, is} of [
    {
      what: 'begins the exercise anew, where it is of the same length',
      script: 'start 0, tick 60, hurts 60',
      item: 0,
      variant: 'chair',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'begins the exercise anew, where it is longer',
      script: 'start 0, tick 60, hurts 60',
      item: 0,
      variant: 'harder',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'begins the exercise anew, where it is shorter and others come after it',
      script: 'start 0, tick 60, hurts 60',
      item: 0,
      variant: 'easier',
      is: 'running, bridge 1.1 both position, 20 left',
    },
    {
      what: 'begins the last exercise anew, where it is shorter',
      script: 'start 0, skip 1, skip 2, tick 55, hurts 55',
      item: 2,
      variant: 'easier',
      is: 'running, hug 1.1 both position, 20 left',
    },
  ] as const) {
    it(what, () => {
      const timeline = easier(item, variant);
      const state = play(timeline, 'go-easier 100', play(USUAL, script));
      expect(whereIs(state, timeline, 100)).to.equal(is);
    });
  }

  it('forgets what was done of the exercise, and of no other', () => {
    const stopped = play(USUAL, 'start 0, tick 66, tick 96, hurts 96');
    expect(stopped).to.deep.include({completed: [[1, 2, 3, 4], [1]]});
    const state = play(USUAL, 'go-easier 100', stopped);
    expect(state).to.deep.include({completed: [[1, 2, 3, 4], []], hurt: [1]});
  });
});

describe('What has no length', () => {
  /** An hour, with a look at the clock every minute. */
  const hour = Array.from({length: 60}, (_, i) => `tick ${60 + i * 60}`).join(', ');

  checkPlays(OPEN, [
    {
      what: 'comes when one is ready',
      script: 'start 0, tick 20',
      is: 'running, walk 1.1 both own-pace, 0 left',
    },
    {
      what: 'waits as long as one likes',
      script: `start 0, tick 20, ${hour}`,
      is: 'running, walk 1.1 both own-pace, 0 left',
    },
    {
      what: 'waits after a pause as well',
      script: `start 0, tick 20, pause 21, resume 22, ${hour}`,
      is: 'running, walk 1.1 both own-pace, 0 left',
    },
    {
      what: 'waits after pain as well',
      script: `start 0, tick 20, hurts 21, resume 22, ${hour}`,
      is: 'running, walk 1.1 both own-pace, 0 left',
    },
    {
      what: 'is over when the reader says so',
      script: 'start 0, tick 20, tick 80, on 90',
      is: 'running, hug 1.1 left position, 20 left',
    },
    {
      what: 'may be gone back from: to get ready anew',
      script: 'start 0, tick 20, tick 80, back 90',
      is: 'running, walk 1.1 both position, 20 left',
    },
    {
      what: 'may be begun again: it stays',
      script: 'start 0, tick 20, tick 80, repeat-set 90, tick 100',
      is: 'running, walk 1.1 both own-pace, 0 left',
    },
    {
      what: 'may be the last',
      script: 'start 0, skip 1, skip 2, tick 30, on 40',
      is: 'done',
    },
    {
      what: 'may be paused and gone on from',
      script: 'start 0, tick 20, pause 21, on 22',
      is: 'paused, hug 1.1 left position, 20 left',
    },
  ]);

  for (const {what, script, completed} of [
    {what: 'counts when the reader goes on', script: 'on 30', completed: [[1]]},
    {
      what: 'counts when the reader goes on in a pause',
      script: 'pause 30, on 31',
      completed: [[1]],
    },
    {what: 'does not count when it is skipped', script: 'skip 30', completed: []},
    {what: 'does not count when the session ends', script: 'end', completed: []},
    {what: 'does not count when it hurts', script: 'hurts 30, go-on 31', completed: []},
    {what: 'counts once', script: 'on 30, back 31, on 32, on 33', completed: [[1]]},
  ]) {
    it(`${what} (${script})`, () => {
      const walking = play(OPEN, 'start 0, tick 20');
      expect(play(OPEN, script, walking)).to.deep.include({completed});
    });
  }
});

describe('The end', () => {
  it('may come at any moment, and keeps what was done', () => {
    const done = play(USUAL, 'start 0, tick 29, end');
    expect(done).to.deep.equal({phase: 'done', cue: 5, completed: [[1, 2]], hurt: []});
    expect(play(USUAL, 'start 0, tick 29, pause 29, end')).to.deep.equal(done);
  });

  it('stays the end, however the clock goes on', () => {
    const done = play(USUAL, 'start 0, tick 66, tick 142, tick 195');
    expect(play(USUAL, 'tick 300, pause 301, resume 302, back 303, on 304', done)).to.equal(done);
  });
});

describe('A clock that goes backwards', () => {
  checkPlays(USUAL, [
    {
      what: 'makes nothing longer',
      script: 'start 0, tick 21, tick 5',
      is: 'running, bridge 1.1 both move, 1 left',
    },
    {
      what: 'makes nothing longer, however far',
      script: 'start 0, tick 21, tick -100000',
      is: 'running, bridge 1.1 both move, 1 left',
    },
    {
      what: 'makes no pause longer',
      script: 'start 0, tick 21, pause 5',
      is: 'paused, bridge 1.1 both move, 1 left',
    },
    {
      what: 'makes no stop longer',
      script: 'start 0, tick 21, hurts 5',
      is: 'stopped, bridge 1.1 both move, 1 left',
    },
    {
      what: 'is no sleep when it goes forward again',
      script: 'start 0, tick 21, tick -300, tick 21.5',
      is: 'running, bridge 1.1 both move, 0.5 left',
    },
    {
      what: 'gives the whole cue where one goes to it',
      script: 'start 0, tick 21, on 5',
      is: 'running, bridge 2.1 both rest, 30 left',
    },
  ]);
});
