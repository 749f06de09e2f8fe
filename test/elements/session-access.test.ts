import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {ExercisePlan} from '../../src/element.js';
import {violations} from '../support/axe.js';
import {needing} from '../support/engine.js';
import {drawing, figureOf} from '../support/figure.js';
import {findAll, isExposed, levelOf, nameOf, names} from '../support/find.js';
import {painted, showPlan, until, watchPage} from '../support/page.js';
import {
  choose,
  coached,
  controls,
  labelOf,
  openSession,
  press,
  say,
  settled,
  showRunning,
  shownOn,
  stageOf,
  statusOf,
  tick,
  watchDevice,
} from '../support/session.js';

const page = watchPage();
const device = watchDevice();
const sheet = new CSSStyleSheet();

const HEIGHT = 44;
const STAGE_HEIGHT = 56;

const showFull = async () => {
  const plan = await showRunning(page);
  await press(plan, say.fullScreen);
  await until(() => dialogOf(plan).matches(':modal'), 'the stage is no modal dialog');
  await settled(plan);
  return plan;
};

const dialogOf = (plan: ExercisePlan) => stageOf(plan).shadowRoot!.querySelector('dialog')!;

/** A running session, after some seconds and some buttons. */
const runTo = async (seconds: number, ...buttons: string[]) => {
  const plan = await showRunning(page);
  await device.time.pass(seconds);
  for (const name of buttons) await press(plan, name);
  return plan;
};

const STATES: Record<string, () => Promise<ExercisePlan>> = {
  'before its start': async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    return plan;
  },
  'before its start, with nothing chosen': async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await tick(plan, 'Pelvic tilt');
    await tick(plan, 'Knee to chest');
    return plan;
  },
  'that runs': () => runTo(25),
  'that is paused, on one side': () => runTo(75, say.pause),
  'with its settings open': () => runTo(25, say.settings),
  'with all that the device would not do': async () => {
    device.speech.voices = [];
    device.speech.way = 'failing';
    device.sound.way = 'refused';
    device.lock.way = 'refused';
    return runTo(5);
  },
  'that is stopped because it hurts': () => runTo(25, say.hurts),
  'that is over': () => runTo(75, say.hurts, say.finish),
  'at the reader’s own pace': async () => {
    const plan = await showRunning(page, 'walk');
    await device.time.pass(21);
    return plan;
  },
  'on the full screen': showFull,
  'that was left': () => runTo(25, say.close),
};

interface Theme {
  readonly css?: string;
  readonly scheme?: 'dark' | 'light';
  readonly forced?: boolean;
  readonly width?: number;
}

const THEMES: Record<string, Theme> = {
  light: {},
  dark: {scheme: 'dark', css: ':root {color-scheme: dark; background: #111; color: #eee}'},
  'forced colours': {forced: true, width: 320},
};

const put = async ({css = '', scheme = 'light', forced = false, width = 800}: Theme) => {
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  await setViewport({width, height: 900});
  await executeServerCommand('emulate', {
    'prefers-color-scheme': scheme,
    'forced-colors': forced ? 'active' : 'none',
  });
};

for (const [theme, settings] of Object.entries(THEMES)) {
  needing(settings.forced ? 'forced colours' : undefined).describe(`In ${theme}`, () => {
    before(() => put(settings));
    after(() => put({}));

    for (const [state, build] of Object.entries(STATES)) {
      it(`axe finds no fault on a page with a session ${state}`, async () => {
        await build();
        await painted();
        expect(await violations()).to.deep.equal([]);
      });
    }
  });
}

/** The box that a finger can hit: with a checkbox, its words too. */
const boxOf = (element: HTMLElement) =>
  (element.matches('[type="checkbox"]')
    ? element.closest('label')!
    : element
  ).getBoundingClientRect();

describe('What can be pressed or chosen', () => {
  afterEach(() => setViewport({width: 800, height: 900}));

  for (const width of [320, 800]) {
    for (const state of ['before its start', 'with its settings open', 'that was left']) {
      it(`is at least 44 pixels high and wide in a session ${state}, at ${width} pixels`, async () => {
        await setViewport({width, height: 900});
        const plan = await STATES[state]!();
        const root = plan.shadowRoot!.querySelector('guided-session') ?? plan;
        const small = controls(root).filter((element) => {
          const box = boxOf(element);
          return box.height < HEIGHT || box.width < HEIGHT;
        });
        expect(small.map(labelOf)).to.deep.equal([]);
      });
    }

    for (const state of [
      'that runs',
      'on the full screen',
      'that is stopped because it hurts',
      'that is over',
    ]) {
      it(`is at least 56 pixels high in a session ${state}, at ${width} pixels`, async () => {
        await setViewport({width, height: 900});
        const plan = await STATES[state]!();
        const low = findAll(stageOf(plan), 'button').filter(
          (button) => button.getBoundingClientRect().height < STAGE_HEIGHT,
        );
        expect(low.map(nameOf)).to.deep.equal([]);
      });
    }
  }
});

describe('With text twice as large on 320 pixels', () => {
  before(() =>
    put({
      css: 'body {margin: 0} h1 {font-size: 1em} main {font-size: 32px}',
      width: 320,
    }),
  );
  after(() => put({}));

  const sideways = () => {
    const {scrollWidth, clientWidth} = document.scrollingElement!;
    return scrollWidth - clientWidth;
  };

  /** What does not fit into its box, apart from what only a screen reader meets. */
  const clipped = (root: Element) =>
    [...root.shadowRoot!.querySelectorAll<HTMLElement>('button, h3, p, li, label, select, dialog')]
      .filter((element) => isExposed(element) && element.clientWidth > 1)
      .filter(({scrollWidth, clientWidth}) => scrollWidth > clientWidth + 1)
      .map((element) => `${element.localName} “${labelOf(element).slice(0, 40)}”`);

  for (const [state, build] of Object.entries(STATES)) {
    it(`nothing is cut off or needs scrolling sideways in a session ${state}`, async () => {
      const plan = await build();
      await painted();
      expect(sideways()).to.equal(0);
      expect(clipped(plan.shadowRoot!.querySelector('guided-session') ?? plan)).to.deep.equal([]);
    });
  }
});

describe('What has the focus on the full screen', () => {
  after(() => put({}));

  for (const {width, height, css = ''} of [
    {width: 640, height: 320},
    {width: 320, height: 568},
    {width: 1920, height: 1080},
    {width: 320, height: 568, css: 'main {font-size: 32px}'},
  ]) {
    for (const hasSettings of [false, true]) {
      const what = `${width} × ${height} pixels${css && ' with large text'}${hasSettings ? ', settings open' : ''}`;

      it(`is in sight and not covered by anything, on ${what}`, async () => {
        await put({css});
        await setViewport({width, height});
        const plan = await showFull();
        await device.time.pass(25);
        if (hasSettings) await press(plan, say.settings);
        const root = stageOf(plan).shadowRoot!;
        const covered = [];
        for (const element of controls(stageOf(plan))) {
          element.focus();
          // WebKit brings it into sight with its next frame.
          await painted();
          const {left, top, width: wide, height: high} = element.getBoundingClientRect();
          const hit = root.elementFromPoint(left + wide / 2, top + high / 2);
          if (!hit || !(element.contains(hit) || hit.contains(element))) covered.push(element);
        }
        expect(covered.map(labelOf)).to.deep.equal([]);
      });
    }
  }
});

describe('A screen reader', () => {
  it('hears each phase once and politely, and no seconds', async () => {
    const plan = await showRunning(page);
    const stage = stageOf(plan);
    const heard = [statusOf(plan)];
    const onChange = () => {
      if (heard.at(-1) !== statusOf(plan)) heard.push(statusOf(plan));
    };
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.filter(isSpoken).length;
      onChange();
    });
    observer.observe(stage.shadowRoot!, {subtree: true, childList: true, characterData: true});
    await device.time.pass(121);
    observer.disconnect();
    expect(heard[0]).to.include('Pelvic tilt');
    for (const part of ['Knee to chest', say.say.changeSides, say.say.done]) {
      expect(
        heard.some((sentence) => sentence.includes(part)),
        part,
      ).to.equal(true);
    }
    // Sixteen cues in two minutes.
    expect(changes).to.be.within(5, 16);
    expect(heard.filter((sentence) => /^\w+[.!]?$/.test(sentence) && !/Hold|Rest/.test(sentence)))
      .to.be.empty;
  });

  const isSpoken = ({target}: MutationRecord) => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest('[role="status"], [role="alert"], [aria-live]') != null;
  };

  it('hears that it is paused and goes on', async () => {
    const plan = await runTo(3, say.pause);
    expect(statusOf(plan)).to.equal(say.say.paused);
    await press(plan, say.resume);
    expect(statusOf(plan)).to.equal(say.say.resumed);
    await press(plan, say.hurts);
    expect(statusOf(plan)).to.equal(say.say.stopped);
  });

  it('meets a named dialog with the exercise as its heading', async () => {
    const plan = await runTo(25);
    expect(dialogOf(plan).getAttribute('aria-label')).to.equal(say.name);
    const [heading] = findAll(stageOf(plan), 'heading');
    expect(nameOf(heading!)).to.equal('Pelvic tilt');
    expect(levelOf(heading!)).to.equal(3);
  });

  it('meets headings one below the other at the end', async () => {
    const plan = await runTo(75, say.hurts, say.finish);
    const levels = findAll(stageOf(plan), 'heading').map(levelOf);
    expect(levels[0]).to.equal(3);
    expect(new Set(levels.slice(1))).to.deep.equal(new Set([4]));
  });

  it('meets every button with a name of its own', async () => {
    for (const build of Object.values(STATES)) {
      const plan = await build();
      const stage = plan.shadowRoot!.querySelector('guided-session');
      const labels = stage ? controls(stage).map(labelOf) : [];
      expect(
        labels.filter((label) => !label),
        'without a name',
      ).to.be.empty;
      expect(new Set(labels).size, labels.join()).to.equal(labels.length);
      plan.remove();
      localStorage.clear();
    }
  });

  it('does not meet the small pictures of the list, nor the drawn signs', async () => {
    const plan = await showPlan(page, coached);
    const stage = await openSession(plan, 'Short');
    for (const figure of stage.shadowRoot!.querySelectorAll('exercise-figure')) {
      expect(figure.getAttribute('aria-hidden')).to.equal('true');
    }
    await press(plan, say.start);
    for (const button of findAll(stage, 'button')) {
      expect(button.querySelector('svg')?.getAttribute('aria-hidden'), nameOf(button)).to.equal(
        'true',
      );
    }
  });

  it('reads the plan’s texts in the plan’s language where our words are in another', async () => {
    const plan = await showRunning(page, 'short', {...coached, lang: 'fr'});
    const [heading] = findAll(stageOf(plan), 'heading');
    expect(dialogOf(plan).lang).to.equal('en');
    expect(heading!.lang).to.equal('fr');
  });

  it('hears nothing of the session before, once another list is open', async () => {
    const plan = await runTo(0, say.end, say.close);
    await openSession(plan, 'Free');
    expect(statusOf(plan)).to.equal('');
  });

  it('hears every hold of a set, not only the first', async () => {
    const plan = await showRunning(page);
    const line = [...stageOf(plan).shadowRoot!.querySelectorAll('[role="status"]')].at(-1)!;
    await device.time.pass(35);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(line, {childList: true, characterData: true, subtree: true});
    await device.time.pass(3);
    observer.disconnect();
    expect(shownOn(plan)).to.equal('Hold, 8');
    expect(changes).to.be.greaterThan(0);
  });
});

describe('Headings', () => {
  for (const level of [4, 5, 6]) {
    it(`are of level 1 to 6 on every screen with heading-level="${level}"`, async () => {
      const plan = await showRunning(page, 'short', coached, {'heading-level': `${level}`});
      const levels: number[] = [];
      const look = () => levels.push(...findAll(stageOf(plan), 'heading').map(levelOf));
      look();
      await press(plan, say.hurts);
      look();
      await press(plan, say.end);
      look();
      expect(levels.filter((one) => one < 1 || one > 6)).to.deep.equal([]);
    });
  }
});

describe('For readers who want less motion', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  it('the figure is a still of each phase, and the seconds go on', async () => {
    const plan = await showRunning(page);
    const drawn = () => drawing(figureOf(stageOf(plan)));
    await device.time.pass(20.5);
    const moving = drawn();
    await device.time.pass(1);
    expect(drawn() === moving, 'it does not move').to.equal(true);
    expect(shownOn(plan)).to.equal('Move, 1');
    await device.time.pass(1.5);
    expect(drawn() === moving, 'it moves to where it is held').to.equal(true);
    await device.time.pass(10);
    expect(shownOn(plan)).to.equal('And back, 1');
    expect(drawn() === moving, 'it is another still').to.equal(false);
  });
});

describe('The reader’s time', () => {
  it('can be made longer, slower and stopped before and during a session', async () => {
    const plan = await showPlan(page, coached);
    await openSession(plan, 'Short');
    await choose(plan, say.countIn, '60');
    await choose(plan, say.pace, '0.5');
    await press(plan, say.start);
    await device.time.pass(61);
    expect(shownOn(plan)).to.equal('Move, 3');
    expect(names(stageOf(plan), 'button', say.pause)).to.have.length(1);
  });
});
