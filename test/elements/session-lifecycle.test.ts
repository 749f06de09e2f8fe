import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {find, isExposed, names, part, read, textNodes} from '../support/find.js';
import {watchLeaks} from '../support/leaks.js';
import {make, painted, showPlan, until, watchPage} from '../support/page.js';
import {bigPlan} from '../support/plans.js';
import {
  OPENS,
  brief,
  coached,
  hasStage,
  openSession,
  press,
  recordSessions,
  replacePlan,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

const headings = (plan: ExercisePlan) => names(stageOf(plan), 'heading');

describe('An element that is removed', () => {
  for (const {when, act} of [
    {
      when: 'before the start',
      act: async (plan: ExercisePlan) => void (await openSession(plan, 'Short')),
    },
    {
      when: 'while a session runs',
      act: async (plan: ExercisePlan) => {
        plan.startSession('short');
        await device.time.pass(25);
      },
    },
    {
      when: 'while it is paused',
      act: async (plan: ExercisePlan) => {
        plan.startSession('short');
        await settled(plan);
        await press(plan, say.pause);
      },
    },
    {
      when: 'on the full screen',
      act: async (plan: ExercisePlan) => {
        device.givesScreen = true;
        plan.startSession('short');
        await settled(plan);
        await press(plan, say.fullScreen);
        await device.time.pass(1);
      },
    },
    {
      when: 'at the end',
      act: async (plan: ExercisePlan) => {
        plan.startSession('short');
        await device.time.pass(122);
      },
    },
  ]) {
    it(`${when} leaves no listener, frame, timer or lock behind`, async () => {
      const leaks = watchLeaks();
      try {
        for (let i = 0; i < 3; i++) {
          const plan = await showPlan(page, coached);
          await act(plan);
          plan.remove();
          await device.time.pass(2);
        }
        expect(leaks.open()).to.deep.equal([]);
        expect([device.lock.held, device.media.handlers.size]).to.deep.equal([0, 0]);
        expect(device.speech.isSpeaking).to.equal(false);
      } finally {
        leaks.stop();
      }
    });
  }

  it('while a session runs asks for no time any more', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    plan.remove();
    const events = recordSessions(plan);
    let asked = 0;
    device.replace(globalThis, 'requestAnimationFrame', {value: () => asked++});
    await device.time.pass(200, 4);
    expect([asked, events]).to.deep.equal([0, []]);
  });
});

describe('A session that is paused', () => {
  it('asks for no frames', async () => {
    const plan = await showRunning(page);
    await device.time.pass(5);
    await press(plan, say.pause);
    await painted();
    let asked = 0;
    device.replace(globalThis, 'requestAnimationFrame', {value: () => asked++});
    await device.time.pass(5);
    expect(asked).to.equal(0);
  });
});

describe('Two plans on a page', () => {
  it('have sessions of their own', async () => {
    const first = await showRunning(page);
    await device.time.pass(10);
    const second = await showRunning(page, 'knee');
    await device.time.pass(5);
    expect([shownOn(first), shownOn(second)]).to.deep.equal([
      'Get ready, 5',
      'Get ready, 15, Left side',
    ]);
    await press(first, say.pause);
    await device.time.pass(5);
    expect([shownOn(first), shownOn(second)]).to.deep.equal([
      'Paused, 5',
      'Get ready, 10, Left side',
    ]);
    await press(second, say.close);
    await press(first, say.resume);
    await device.time.pass(2);
    expect(shownOn(first)).to.equal('Get ready, 3');
    expect(device.lock.held).to.equal(1);
  });

  it('tell each of its own', async () => {
    const first = await showRunning(page);
    const second = await showRunning(page, 'brief', brief);
    const [one, other] = [recordSessions(first), recordSessions(second)];
    await device.time.pass(25);
    expect(one.filter((line) => line.includes('nod'))).to.be.empty;
    expect(other.at(-1)).to.equal('end brief true, nod 1/1');
    expect(other.filter((line) => line.includes('tilt'))).to.be.empty;
  });
});

describe('A page that starts another session as soon as one is left', () => {
  it('sees it on the stage', async () => {
    const plan = await showRunning(page);
    plan.addEventListener('session-end', () => plan.startSession('knee'), {once: true});
    await press(plan, say.close);
    await device.time.pass(3);
    expect(hasStage(plan)).to.equal(true);
  });
});

describe('Another plan during a session', () => {
  it('takes the place of the session, without an error', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await replacePlan(plan, brief);
    expect(hasStage(plan)).to.equal(false);
    expect(isExposed(part(plan, 'card'))).to.equal(true);
    expect(names(plan, 'article')).to.deep.equal(['Nod']);
    expect([device.lock.held, device.media.handlers.size, device.speech.isSpeaking]).to.deep.equal([
      0,
      0,
      false,
    ]);
    await openSession(plan, 'Brief');
    await press(plan, say.start);
    expect(shownOn(plan)).to.equal('Get ready, 20');
  });

  it('ends the full screen, too', async () => {
    device.givesScreen = true;
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    await device.time.pass(1);
    await replacePlan(plan, brief);
    expect(document.fullscreenElement === null).to.equal(true);
    const button = make('button', {}, 'Outside');
    page.main.append(button);
    button.focus();
    expect(document.activeElement === button).to.equal(true);
  });

  it('that comes back offers to go on', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await replacePlan(plan, brief);
    expect(names(plan, 'button', say.goOnThere)).to.be.empty;
    await replacePlan(plan, structuredClone(coached));
    expect(names(plan, 'button', say.goOnThere)).to.have.length(1);
  });
});

describe('Printing during a session', () => {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({media: 'screen'});
  });

  it('prints the exercises, not the stage, and the session is as it was', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await emulateMedia({media: 'print'});
    dispatchEvent(new Event('beforeprint'));
    expect(names(plan, 'article')).to.deep.equal(['Pelvic tilt', 'Knee to chest', 'Walk']);
    expect(isExposed(stageOf(plan))).to.equal(false);
    expect(names(plan, 'button', OPENS)).to.be.empty;
    dispatchEvent(new Event('afterprint'));
    await emulateMedia({media: 'screen'});
    await settled(plan);
    expect(shownOn(plan)).to.equal('Hold, 7');
    expect(isExposed(part(plan, 'card'))).to.equal(false);
  });

  it('prints neither the list nor the offer to go on', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25);
    await press(plan, say.close);
    expect(read(plan)).to.include(say.goOnThere);
    await emulateMedia({media: 'print'});
    expect(read(plan)).not.to.include(say.goOnThere);
    await emulateMedia({media: 'screen'});
    await openSession(plan, 'Short');
    await emulateMedia({media: 'print'});
    expect(read(plan)).to.include('Pelvic tilt').and.not.to.include(say.timing);
    expect(isExposed(stageOf(plan))).to.equal(false);
  });
});

describe('Hostile texts', () => {
  const HOSTILE = [
    '<img src=x onerror=alert(1)>',
    '${alert(1)} {{alert(1)}} <script>alert(1)</script>',
    '&lt;b&gt; &amp; **bold** [x](javascript:alert(1))',
    'a\u202Eb\u0000c\u200Fd',
    '😀'.repeat(50),
    'Ü'.repeat(500),
  ];

  for (const text of HOSTILE) {
    it(`are shown letter by letter on every screen: ${text.slice(0, 30)}`, async () => {
      const exercise = {
        id: 'tilt',
        name: `N ${text}`,
        steps: [`S ${text}`],
        dose: {holdSeconds: 10},
        variants: [{kind: 'easier', text: `V ${text}`}],
      };
      const hostile = {
        name: `P ${text}`,
        safety: {stop: [`Z ${text}`]},
        exercises: [exercise],
        routines: [{id: 'r', name: `R ${text}`, items: [{exercise: 'tilt', note: `I ${text}`}]}],
      };
      const plan = await showPlan(page, hostile);
      const all = () =>
        textNodes(stageOf(plan))
          .map(({data}) => data)
          .join('\n');
      find(plan, 'button', new RegExp('^R ')).click();
      await plan.updateComplete;
      plan.startSession('r');
      await settled(plan);
      await press(plan, say.end);
      await press(plan, say.close);
      await openSession(plan, 'R ');
      const seen = [all()];
      for (const name of [say.start, say.hurts, say.goEasier, say.end]) {
        await press(plan, name);
        seen.push(all());
      }
      for (const [screen, start] of [
        [0, 'R'],
        [0, 'N'],
        [0, 'I'],
        [1, 'N'],
        [1, 'S'],
        [2, 'Z'],
        [2, 'V'],
        [3, 'V'],
        [4, 'N'],
      ] as const) {
        expect(seen[screen], `${start} on screen ${screen}`).to.include(shownText(start, text));
      }
      expect(stageOf(plan).shadowRoot!.querySelector('img, script, b, a') === null).to.equal(true);
      expect(
        device.speech.said.some((sentence) => sentence.includes(shownText('N', text))),
      ).to.equal(true);
    });
  }

  // Reading a plan tidies some signs that nobody sees; what is left must come through.
  const shownText = (start: string, text: string) => `${start} ${text}`.split('\u202E')[0]!;
});

describe('In a page that is hidden', () => {
  it('the session goes on by the clock, without frames, and is right when it is seen again', async () => {
    const plan = await showRunning(page);
    const events = recordSessions(plan);
    await device.time.pass(10);
    device.setHidden(true);
    // Browsers look at such a page once a second, and later once a minute.
    await device.time.pass(60, 1);
    expect(events.at(-1)).to.equal('step short knee hold left 1');
    expect(device.speech.said.at(-1)).to.equal(say.say.holdFor(20));
    device.setHidden(false);
    await device.time.pass(0.5);
    expect(shownOn(plan)).to.equal('Hold, 20, Left side');
    await device.time.pass(51);
    expect(headings(plan)[0]).to.equal(say.wellDone);
  });

  it('one look a minute is enough on a desktop', async () => {
    const plan = await showRunning(page);
    device.setHidden(true);
    await device.time.pass(60, 60);
    device.setHidden(false);
    await device.time.pass(0.5);
    expect(shownOn(plan)).to.equal('Get ready, 8, Left side');
  });

  it('an hour drifts by nothing', async () => {
    const dose = {repetitions: 100, holdSeconds: 30, restSeconds: 2};
    const exercises = [{id: 'long', name: 'Long', dose}];
    const plan = await showRunning(page, 'long', {exercises});
    device.setHidden(true);
    await device.time.pass(3_600, 60);
    device.setHidden(false);
    await device.time.pass(0.5);
    // 20 to get ready, then 36 for each: 3600.5 is 99 rounds and 16.5 seconds.
    expect(read(stageOf(plan))).to.include(say.repetitionOf(100, 100));
    expect(shownOn(plan)).to.equal('Hold, 16');
  });
});

describe('A device that sleeps', () => {
  const slept = async (gap: {pageSeconds: number; wallSeconds: number}, how: () => void) => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    how();
    await device.time.sleep(gap);
    device.setHidden(false);
    await settled(plan);
    return plan;
  };
  const seen = () => {};
  const hidden = () => device.setHidden(true);
  const hiddenPhone = () => {
    device.hasTouch = true;
    device.setHidden(true);
  };

  for (const {what, gap, how} of [
    {what: 'with its page in sight', gap: {pageSeconds: 30, wallSeconds: 30}, how: seen},
    {what: 'and halts the page’s clock', gap: {pageSeconds: 0, wallSeconds: 30}, how: seen},
    {what: 'with its page hidden', gap: {pageSeconds: 1, wallSeconds: 3_600}, how: hidden},
    {
      what: 'for long, as its page’s clock says',
      gap: {pageSeconds: 600, wallSeconds: 600},
      how: hidden,
    },
    {what: 'as phones do it', gap: {pageSeconds: 40, wallSeconds: 40}, how: hiddenPhone},
  ]) {
    it(`${what}, finds the session paused at its second, and a line says why`, async () => {
      const plan = await slept(gap, how);
      expect(shownOn(plan)).to.equal('Paused, 7');
      expect(read(stageOf(plan))).to.include(say.hasSlept);
      await press(plan, say.resume);
      expect(read(stageOf(plan))).not.to.include(say.hasSlept);
      await device.time.pass(1);
      expect(shownOn(plan)).to.equal('Hold, 6');
    });
  }

  it('is not suspected where the reader paused', async () => {
    const plan = await showRunning(page);
    await device.time.pass(25.5);
    await press(plan, say.pause);
    await device.time.sleep({pageSeconds: 600, wallSeconds: 600});
    expect(read(stageOf(plan))).not.to.include(say.hasSlept);
    await press(plan, say.resume);
    expect(shownOn(plan)).to.equal('Hold, 7');
  });

  for (const {what, wallSeconds} of [
    {what: 'set back an hour, as in autumn', wallSeconds: -3_600},
    {what: 'set back a second', wallSeconds: -1},
  ]) {
    it(`is not suspected where its clock is ${what}`, async () => {
      const plan = await showRunning(page);
      await device.time.pass(25.5);
      await device.time.sleep({pageSeconds: 0, wallSeconds});
      expect(shownOn(plan)).to.equal('Hold, 7');
    });
  }
});

describe('A plan of 10,000 exercises', () => {
  it('shows the list of a session within a second, and starts it', async function () {
    this.timeout(20_000);
    const exercises = bigPlan(10_000, 1, 10_000);
    const dosed = {
      ...exercises,
      exercises: exercises.exercises.map((one) => ({...one, dose: {repetitions: 1}})),
    };
    const plan = await showPlan(page, dosed);
    const clock = () => new Date().getTime();
    const elapsed = async (act: () => Promise<unknown>) => {
      const begin = clock();
      await act();
      return clock() - begin;
    };
    expect(await elapsed(() => openSession(plan, 'Routine 0'))).to.be.below(1_000);
    expect(await elapsed(() => press(plan, say.more('Exercise 7')))).to.be.below(1_000);
    expect(await elapsed(() => press(plan, say.start))).to.be.below(1_000);
    expect(await elapsed(() => press(plan, say.skip))).to.be.below(500);
    expect(headings(plan)).to.deep.equal(['Exercise 1']);
    await until(() => shownOn(plan).startsWith('Get ready'), 'it never starts');
  });
});

describe('An element that is moved in the page', () => {
  it('has a button for the full screen that says what it does', async () => {
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    const dialog = () => stageOf(plan).shadowRoot!.querySelector('dialog')!;
    await until(() => dialog().matches(':modal'), 'the stage is no modal dialog');
    await settled(plan);
    const place = make('section');
    page.main.append(place);
    place.append(plan);
    await settled(plan);
    const isFull = dialog().matches(':modal');
    expect(
      names(stageOf(plan), 'button', isFull ? say.smallScreen : say.fullScreen),
    ).to.have.length(1);
  });
});

describe('A list that is open', () => {
  it('is over once its plan is another, and the card is back', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    plan.plan = structuredClone({...coached, name: 'Other'}) as never;
    await until(() => read(plan).includes('Other'), 'the plan never comes');
    expect(hasStage(plan)).to.equal(false);
    expect(isExposed(part(plan, 'card'))).to.equal(true);
  });
});
