import {expect} from '@open-wc/testing';
import {sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {needing} from '../support/engine.js';
import {find, findAll, focused, nameOf, names, opener, part} from '../support/find.js';
import {make, showPlan, until, watchPage} from '../support/page.js';
import {
  coached,
  control,
  controls,
  hasStage,
  isOnStage,
  labelOf,
  openSession,
  openerOf,
  press,
  recordSessions,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();

before(() => setViewport({width: 800, height: 900}));

const key = async (plan: ExercisePlan, ...keys: string[]) => {
  for (const one of keys) {
    await sendKeys({press: one});
    await settled(plan);
  }
};

/** Presses Tab until this has the focus. */
const tabTo = async (name: string | RegExp) => {
  for (let i = 0; i < 60; i++) {
    await sendKeys({press: 'Tab'});
    const label = labelOf(focused()!);
    if (typeof name === 'string' ? label === name : name.test(label)) return;
  }
  throw new Error(`Tab never reaches ${name}.`);
};

/** What Tab goes through between a button before the stage and the routines after it. */
const stopsOf = async (plan: ExercisePlan, first: HTMLElement) => {
  const stage = stageOf(plan);
  first.focus();
  const stops = [labelOf(first)];
  while (stops.length < 60) {
    await sendKeys({press: 'Tab'});
    if (!stage.shadowRoot!.contains(focused())) break;
    stops.push(labelOf(focused()!));
  }
  return stops;
};

const dialogOf = (plan: ExercisePlan) => stageOf(plan).shadowRoot!.querySelector('dialog')!;
const isModal = (plan: ExercisePlan) => dialogOf(plan).matches(':modal');

const openSettings = async (plan: ExercisePlan) => {
  await press(plan, say.settings);
  return find(stageOf(plan), 'slider', say.volume(say.voice)) as HTMLInputElement;
};

describe('The Tab key', () => {
  it('reaches all that can be chosen before the start, in the order of the screen', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Short');
    const stops = await stopsOf(plan, find(stage, 'button', say.start));
    expect(stops).to.deep.equal([
      say.start,
      say.close,
      'Pelvic tilt',
      say.fewer('Pelvic tilt'),
      say.more('Pelvic tilt'),
      'Knee to chest',
      say.firstSide,
      say.pace,
      say.countIn,
      say.rest,
      say.voice,
      say.volume(say.voice),
      say.tryVoice,
      say.tones,
      say.volume(say.tones),
      say.tryTones,
    ]);
    expect(stops).to.deep.equal(controls(stage).map(labelOf));
  });

  it('reaches every button of the stage, what is used most before what ends it', async () => {
    const plan = await showRunning(page);
    const stops = await stopsOf(plan, find(stageOf(plan), 'button', say.settings));
    expect(stops.toSorted()).to.deep.equal(controls(stageOf(plan)).map(labelOf).toSorted());
    const order = [say.back, say.pause, say.next, say.hurts, say.repeatSet, say.skip, say.end];
    expect(stops.filter((stop) => order.includes(stop))).to.deep.equal(order);
  });

  it('goes from the settings, once they are open, to the rest of the stage', async () => {
    const plan = await showRunning(page);
    await openSettings(plan);
    const stops = await stopsOf(plan, find(stageOf(plan), 'button', say.settings));
    expect(stops).to.deep.equal(controls(stageOf(plan)).map(labelOf));
    expect(stops).to.include(say.volume(say.tones));
  });
});

describe('A session', () => {
  it('can be done from its routine to its end, and left, by keys alone', async () => {
    const plan = await showPlan(page, coached);
    opener(plan, /^Short/).focus();
    await key(plan, 'Enter');
    await tabTo(new RegExp(`^${say.open}`));
    const opened = focused();
    await key(plan, 'Enter');
    expect(labelOf(focused()!)).to.equal(say.start);
    await tabTo('Knee to chest');
    await key(plan, 'Space');
    find(stageOf(plan), 'button', say.start).focus();
    await key(plan, 'Enter');
    expect(shownOn(plan)).to.equal('Get ready, 20');
    await key(plan, 'Space');
    expect(shownOn(plan)).to.equal('Paused, 20');
    await key(plan, 'Space', 'ArrowRight');
    expect(shownOn(plan)).to.equal('Move, 2');
    await tabTo(say.hurts);
    await key(plan, 'Enter');
    expect(labelOf(focused()!)).to.equal(say.finish);
    await tabTo(say.takeUp);
    await key(plan, 'Enter');
    await device.time.pass(28);
    expect(names(stageOf(plan), 'heading')[0]).to.equal(say.wellDone);
    expect(labelOf(focused()!)).to.equal(say.close);
    await key(plan, 'Enter');
    expect(hasStage(plan)).to.equal(false);
    expect(focused() === opened).to.equal(true);
  });
});

describe('The arrow keys', () => {
  for (const {lang, on, back} of [
    {lang: 'en', on: 'ArrowRight', back: 'ArrowLeft'},
    {lang: 'he', on: 'ArrowLeft', back: 'ArrowRight'},
  ]) {
    it(`go on with ${on} and back with ${back} in “${lang}”`, async () => {
      const plan = await showRunning(page, 'short', {...coached, lang});
      const events = recordSessions(plan);
      await key(plan, on, on, back);
      expect(events).to.deep.equal([
        'step short tilt move both 1',
        'step short knee position left 1',
        'step short tilt move both 1',
      ]);
    });
  }

  needing('keys that repeat').it('go on once while they are held down', async () => {
    const plan = await showRunning(page);
    const events = recordSessions(plan);
    for (let i = 0; i < 4; i++) await sendKeys({down: 'ArrowRight'});
    await sendKeys({up: 'ArrowRight'});
    expect(events).to.deep.equal(['step short tilt move both 1']);
  });
});

describe('Space', () => {
  needing('keys that repeat').it('pauses once while it is held down', async () => {
    const plan = await showRunning(page);
    for (let i = 0; i < 4; i++) await sendKeys({down: 'Space'});
    await sendKeys({up: 'Space'});
    await settled(plan);
    expect(shownOn(plan)).to.equal('Paused, 20');
  });

  it('presses another button that has the focus, and does not pause', async () => {
    const plan = await showRunning(page);
    find(stageOf(plan), 'button', say.next).focus();
    await key(plan, 'Space');
    expect(shownOn(plan)).to.equal('Move, 2');
  });

  it('switches the voice where its checkbox has the focus', async () => {
    const plan = await showRunning(page);
    await openSettings(plan);
    const box = control(stageOf(plan), 'input', say.voice);
    box.focus();
    await key(plan, 'Space');
    expect([box.checked, shownOn(plan)]).to.deep.equal([false, 'Get ready, 20']);
  });
});

describe('Enter', () => {
  needing('keys that repeat').it('that is held down on “Pause” pauses once', async () => {
    const plan = await showRunning(page);
    for (let i = 0; i < 4; i++) await sendKeys({down: 'Enter'});
    await sendKeys({up: 'Enter'});
    await settled(plan);
    expect(shownOn(plan)).to.equal('Paused, 20');
  });
});

describe('Escape', () => {
  it('leaves before the start, on the way, after “This hurts”, and at the end', async () => {
    const plan = await showPlan(page, coached);
    for (const way of [[], [say.start], [say.start, say.hurts], [say.start, say.end]]) {
      await openSession(plan, 'Short');
      for (const name of way) await press(plan, name);
      await key(plan, 'Escape');
      expect(hasStage(plan), way.join()).to.equal(false);
      expect(focused() === (await openerOf(plan, 'Short')), way.join()).to.equal(true);
    }
  });
});

describe('The keys of the stage do nothing', () => {
  const KEYS = ['Space', 'ArrowRight', 'ArrowLeft', 'Escape'];

  const unmoved = async (plan: ExercisePlan, element: HTMLElement, keys = KEYS) => {
    const events = recordSessions(plan);
    element.focus();
    expect(focused() === element, 'it has the focus').to.equal(true);
    await key(plan, ...keys);
    expect([shownOn(plan), events]).to.deep.equal(['Get ready, 20', []]);
  };

  it('while the focus is on a button or in a text of the page', async () => {
    const plan = await showRunning(page);
    for (const element of [make('button', {}, 'Button'), make('input'), make('textarea')]) {
      page.main.append(element);
      await unmoved(plan, element);
    }
  });

  it('while the focus is on a routine beside the stage', async () => {
    const plan = await showRunning(page);
    await unmoved(plan, opener(plan, /^Free/));
  });

  it('on a slider, which they move', async () => {
    const plan = await showRunning(page);
    const slider = await openSettings(plan);
    const before = Number(slider.value);
    await unmoved(plan, slider, ['ArrowLeft', 'ArrowLeft', 'ArrowRight']);
    expect(Number(slider.value)).to.be.closeTo(before - 0.1, 0.001);
  });

  it('on a list of choices, in which they choose', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Short');
    const list = control(stage, 'select', say.countIn);
    list.focus();
    await key(plan, 'ArrowDown', 'ArrowLeft', 'ArrowRight');
    expect(hasStage(plan)).to.equal(true);
    expect(list.value).not.to.equal('20');
  });

  for (const held of ['Control', 'Alt', 'Meta']) {
    it(`together with ${held}`, async () => {
      const plan = await showRunning(page);
      const events = recordSessions(plan);
      await sendKeys({down: held});
      await key(plan, 'ArrowRight');
      await sendKeys({up: held});
      expect(events).to.be.empty;
    });
  }

  it('once the session has been left', async () => {
    const plan = await showRunning(page);
    await press(plan, say.close);
    const events = recordSessions(plan);
    await key(plan, ...KEYS);
    expect([hasStage(plan), events]).to.deep.equal([false, []]);
  });
});

for (const givesScreen of [true, false]) {
  describe(`Full screen, where the browser ${givesScreen ? 'gives' : 'refuses'} it`, () => {
    const enter = async () => {
      device.givesScreen = givesScreen;
      const plan = await showRunning(page);
      const outside = make('button', {}, 'Outside');
      page.main.append(outside);
      find(stageOf(plan), 'button', say.fullScreen).focus();
      await key(plan, 'Enter');
      await until(() => isModal(plan), 'the stage is no modal dialog');
      await settled(plan);
      return {plan, outside};
    };

    it('holds the focus: nothing else on the page can have it', async () => {
      const {plan, outside} = await enter();
      expect(nameOf(focused()!)).to.equal(say.smallScreen);
      const start = focused() as HTMLElement;
      const reached = new Set<string>();
      for (const direction of ['forward', 'back']) {
        start.focus();
        if (direction === 'back') await sendKeys({down: 'Shift'});
        for (let i = 0; i < 24; i++) {
          await sendKeys({press: 'Tab'});
          // Before the first and behind the last, the stage itself has it, or the browser.
          if (!focused()!.matches('body, dialog')) reached.add(labelOf(focused()!));
        }
        if (direction === 'back') await sendKeys({up: 'Shift'});
      }
      expect([...reached].toSorted()).to.deep.equal(
        controls(stageOf(plan)).map(labelOf).toSorted(),
      );
      for (const element of [outside, opener(plan, /^Free/)]) {
        element.focus();
        expect(focused() === element).to.equal(false);
      }
    });

    it('is left by Escape first, and then the session', async () => {
      const {plan, outside} = await enter();
      await key(plan, 'Escape');
      expect([isModal(plan), hasStage(plan)]).to.deep.equal([false, true]);
      expect(document.fullscreenElement === null).to.equal(true);
      expect(nameOf(focused()!)).to.equal(say.fullScreen);
      outside.focus();
      expect(focused() === outside).to.equal(true);
      find(stageOf(plan), 'button', say.pause).focus();
      await key(plan, 'Escape');
      expect(hasStage(plan)).to.equal(false);
    });

    it('stays while phases change, with the focus inside', async () => {
      const {plan} = await enter();
      await press(plan, say.hurts);
      expect([isModal(plan), isOnStage(plan)]).to.deep.equal([true, true]);
      await press(plan, say.takeUp);
      await press(plan, say.end);
      expect([isModal(plan), isOnStage(plan)]).to.deep.equal([true, true]);
      expect(labelOf(focused()!)).to.equal(say.close);
    });

    it('is over once the reader is back at the exercises', async () => {
      const {plan, outside} = await enter();
      await press(plan, say.close);
      expect(document.fullscreenElement === null).to.equal(true);
      expect(focused() === part(plan, 'card')).to.equal(true);
      outside.focus();
      expect(focused() === outside).to.equal(true);
    });

    it('is entered and left by its button as often as one likes', async () => {
      const {plan} = await enter();
      for (const expected of [false, true, false]) {
        await press(plan, expected ? say.fullScreen : say.smallScreen);
        await until(() => isModal(plan) === expected, `modal: ${!expected}`);
        await settled(plan);
      }
      expect(findAll(stageOf(plan), 'button', say.fullScreen)).to.have.length(1);
    });
  });
}

describe('Full screen', () => {
  it('that the browser ends, as by its own Escape key, leaves the session running in the page', async () => {
    device.givesScreen = true;
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    await until(() => isModal(plan), 'the stage is no modal dialog');
    await document.exitFullscreen();
    await settled(plan);
    expect([isModal(plan), shownOn(plan)]).to.deep.equal([false, 'Get ready, 20']);
    expect(names(stageOf(plan), 'button', say.fullScreen)).to.have.length(1);
  });

  it('is left by the gesture that closes dialogs', async () => {
    const plan = await showRunning(page);
    await press(plan, say.fullScreen);
    await until(() => isModal(plan), 'the stage is no modal dialog');
    const gesture = new Event('cancel', {cancelable: true});
    dialogOf(plan).dispatchEvent(gesture);
    await settled(plan);
    expect([gesture.defaultPrevented, isModal(plan), hasStage(plan)]).to.deep.equal([
      true,
      false,
      true,
    ]);
  });
});

describe('The keys', () => {
  for (const isFull of [false, true]) {
    it(`still pause after a click on the figure, ${isFull ? 'on the full screen' : 'in the page'}`, async () => {
      const plan = await showRunning(page);
      if (isFull) {
        await press(plan, say.fullScreen);
        const dialog = stageOf(plan).shadowRoot!.querySelector('dialog')!;
        await until(() => dialog.matches(':modal'), 'the stage is no modal dialog');
      }
      const box = stageOf(plan)
        .shadowRoot!.querySelector('exercise-figure')!
        .getBoundingClientRect();
      const position: [number, number] = [
        Math.round(box.left + box.width / 2),
        Math.round(box.top + box.height / 2),
      ];
      await sendMouse({type: 'click', position});
      await sendKeys({press: 'Space'});
      await settled(plan);
      expect(shownOn(plan)).to.equal('Paused, 20');
    });
  }
});
