import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {motions} from '../../src/figure.js';
import {
  HELD,
  RESTLESS,
  countOf,
  drawing,
  forgetPause,
  frames,
  framesAskedFor,
  momentOf,
  moves,
  persons,
  press,
  rests,
  scrubTo,
  showFigure,
} from '../support/figure.js';
import {names} from '../support/find.js';
import {watchLeaks} from '../support/leaks.js';
import {make, until, watchPage} from '../support/page.js';

const page = watchPage();

// High enough for all figures of a test to be seen.
before(() => setViewport({width: 800, height: 1200}));
afterEach(forgetPause);

describe('The seconds of a hold', () => {
  for (const {dose, moment, text} of [
    {dose: 4, moment: 1.4, text: ''},
    {dose: 4, moment: 1.5, text: '4 s'},
    {dose: 4, moment: 3.6, text: '2 s'},
    {dose: 4, moment: 5.4, text: '1 s'},
    {dose: 4, moment: 5.6, text: ''},
    {dose: 30, moment: 1.5, text: '30 s'},
    {dose: 30, moment: 4, text: '15 s'},
    {dose: 30, moment: 6.4, text: '1 s'},
    {dose: 30, moment: 6.6, text: ''},
  ]) {
    it(`of a dose of ${dose} seconds are “${text}” at ${moment} s of the round`, async () => {
      const figure = await showFigure(page, {motion: HELD, pace: {holdSeconds: dose}});
      await scrubTo(figure, moment);
      expect(countOf(figure)).to.equal(text);
    });
  }

  it('go down while the person stays', async () => {
    const figure = await showFigure(page, {motion: HELD, pace: {holdSeconds: 60}});
    await scrubTo(figure, 1.6);
    await press(figure, 'Play');
    const [person, count] = [persons(figure)[0], countOf(figure)];
    await until(() => countOf(figure) !== count, 'the seconds stay');
    expect(parseInt(countOf(figure)))
      .to.be.lessThan(parseInt(count))
      .and.to.be.greaterThan(40);
    expect(persons(figure)[0] === person).to.equal(true);
  });

  for (const {why, fields} of [
    {why: 'where the dose has no hold', fields: {motion: HELD, pace: {moveSeconds: 1}}},
    {why: 'without a dose', fields: {motion: HELD}},
    {
      why: 'in a pose that is not the one to hold',
      fields: {motion: 'knee-to-chest', pace: {holdSeconds: 30}, pose: 'start'},
    },
  ]) {
    it(`do not show ${why}`, async () => {
      const figure = await showFigure(page, {pose: 'top', ...fields});
      expect(countOf(figure)).to.equal('');
    });
  }

  it('are told to no screen reader, nor is anything else that changes by itself', async () => {
    const figure = await showFigure(page, {motion: HELD, pace: {holdSeconds: 60}});
    await scrubTo(figure, 1.6);
    await press(figure, 'Play');
    const first = countOf(figure);
    const heard = names(figure, 'img').join();
    await until(() => countOf(figure) !== first, 'the seconds stay');
    expect(names(figure, 'img').join()).to.equal(heard);
    const root = figure.shadowRoot!;
    expect(root.querySelector('[part="count"]')!.getAttribute('aria-hidden')).to.equal('true');
    expect(
      root.querySelectorAll('[aria-live], [role=status], [role=alert], output').length,
    ).to.equal(0);
  });
});

describe('A figure that is seen', () => {
  it('moves, smoothly: nearly each frame shows something else', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    const seen = new Set<string>();
    for (let i = 0; i < 12; i++) {
      await frames(1);
      seen.add(drawing(figure));
    }
    expect(seen.size).to.be.greaterThan(8);
  });

  it('begins anew after each round', async () => {
    const figure = await showFigure(page);
    await scrubTo(figure, 1.8);
    await press(figure, 'Play');
    await until(() => Number(momentOf(figure).value) < 1, 'it ends after the first round');
    await moves(figure);
  });

  it('takes the seconds of the dose for its ways and its hold', async () => {
    const pace = {moveSeconds: 3, returnSeconds: 2, holdSeconds: 4};
    const figure = await showFigure(page, {motion: HELD, pace});
    expect(momentOf(figure).max).to.equal('9.5');
    figure.pace = {...pace, moveSeconds: 5};
    await figure.updateComplete;
    expect(momentOf(figure).max).to.equal('11.5');
  });

  it('shows a long hold for no more than five seconds', async () => {
    const pace = {moveSeconds: 1, returnSeconds: 1, holdSeconds: 120};
    expect(momentOf(await showFigure(page, {motion: HELD, pace})).max).to.equal('7.5');
  });
});

const HIDING: Record<string, {hide: (box: HTMLElement) => void; show: (box: HTMLElement) => void}> =
  {
    'below the window': {
      hide: (box) => box.prepend(tall()),
      show: (box) => box.lastElementChild!.scrollIntoView(),
    },
    'in a part of the page that is hidden': {
      hide: (box) => (box.hidden = true),
      show: (box) => (box.hidden = false),
    },
    'in closed details': {
      hide: (box) => box.replaceChildren(make('details', {}, ...box.childNodes)),
      show: (box) => (box.querySelector('details')!.open = true),
    },
    'in a part that only a search finds': {
      hide: (box) => box.setAttribute('hidden', 'until-found'),
      show: (box) => box.removeAttribute('hidden'),
    },
  };

const tall = () => {
  const box = make('div');
  box.style.blockSize = '300vh';
  return box;
};

describe('A figure that is not seen', () => {
  afterEach(() => scrollTo(0, 0));

  for (const [where, {hide, show}] of Object.entries(HIDING)) {
    it(`stands still, ${where}, and moves once it is seen`, async () => {
      const figure = make('exercise-figure');
      figure.motion = RESTLESS;
      const box = make('div', {}, figure);
      hide(box);
      page.main.append(box);
      await figure.updateComplete;
      await rests(figure);
      show(box);
      await moves(figure);
    });

    it(`stops, ${where}, and goes on where it was`, async () => {
      const figure = await showFigure(page);
      await moves(figure);
      const box = make('div');
      figure.before(box);
      box.append(figure);
      hide(box);
      await rests(figure);
      const {value} = figure.shadowRoot!.querySelector('input')!;
      show(box);
      await moves(figure);
      expect(Number(momentOf(figure).value) - Number(value)).to.be.within(0, 1);
    });
  }

  it('stands still on a page in the background', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    const state = {value: 'hidden'};
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      get: () => state.value,
    });
    document.dispatchEvent(new Event('visibilitychange'));
    await rests(figure);
    state.value = 'visible';
    document.dispatchEvent(new Event('visibilitychange'));
    await moves(figure);
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('asks the browser for no frames', async () => {
    page.main.append(tall());
    const asked = await framesAskedFor(async () => {
      await showFigure(page);
      await frames(4);
    });
    expect(asked).to.equal(0);
  });
});

describe('Nothing to draw', () => {
  for (const motion of ['', 'no-such-motion']) {
    it(`asks the browser for no frames: motion “${motion}”`, async () => {
      expect(await framesAskedFor(() => showFigure(page, {motion}))).to.equal(0);
    });
  }
});

describe('Pause', () => {
  it('stops the person, and Play goes on from there', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    await press(figure, 'Pause');
    await rests(figure);
    const {value} = momentOf(figure);
    expect(await framesAskedFor(() => {})).to.equal(0);
    await press(figure, 'Play');
    await moves(figure);
    expect(Number(momentOf(figure).value) - Number(value)).to.be.within(0, 1);
    expect(names(figure, 'button', 'Pause')).to.have.length(1);
  });

  it('holds for the figures that come after it, and so does Play', async () => {
    await press(await showFigure(page), 'Pause');
    const next = await showFigure(page);
    expect(names(next, 'button', /Play|Pause/)).to.deep.equal(['Play']);
    await rests(next);
    await press(next, 'Play');
    await moves(await showFigure(page));
  });

  it('leaves the other figures alone that are there already', async () => {
    const [first, second] = [await showFigure(page), await showFigure(page)];
    await press(first, 'Pause');
    await moves(second);
    await rests(first);
  });

  it('holds when the element is moved in the page', async () => {
    const figure = await showFigure(page);
    await press(figure, 'Pause');
    const {value} = momentOf(figure);
    page.main.append(make('section', {}, figure));
    await rests(figure);
    expect(momentOf(figure).value).to.equal(value);
    expect(names(figure, 'button', 'Play')).to.have.length(1);
  });
});

describe('The slider', () => {
  it('shows the moment of the movement', async () => {
    const figure = await showFigure(page);
    const {value, min, max} = momentOf(figure);
    expect([min, max]).to.deep.equal(['0', '2.0']);
    await until(() => Number(momentOf(figure).value) > Number(value) + 0.2, 'it stays');
  });

  it('stops the movement at the moment that it is brought to, and shows the pose', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    await scrubTo(figure, 1);
    await rests(figure);
    expect(momentOf(figure).value).to.equal('1');
    expect(names(figure, 'button', /Play|Pause/)).to.deep.equal(['Play']);
    expect(persons(figure)).to.deep.equal(
      persons(await showFigure(page, {still: true, pose: 'top'})),
    );
  });

  it('stops no figure that comes after it', async () => {
    await scrubTo(await showFigure(page), 1);
    await moves(await showFigure(page));
  });

  for (const {key, from, to} of [
    {key: 'ArrowRight', from: 1, to: 1.1},
    {key: 'ArrowLeft', from: 1, to: 0.9},
    {key: 'Home', from: 1, to: 0},
    {key: 'End', from: 1, to: 2},
  ]) {
    it(`goes from ${from} s to ${to} s by the key ${key}`, async () => {
      const figure = await showFigure(page);
      await scrubTo(figure, from);
      momentOf(figure).focus();
      const before = drawing(figure);
      await sendKeys({press: key});
      await figure.updateComplete;
      expect(Number(momentOf(figure).value)).to.equal(to);
      expect(drawing(figure) === before).to.equal(false);
    });
  }
});

describe('The property pose', () => {
  for (const pose of ['start', 'top']) {
    it(`has the person stand still in that pose: ${pose}`, async () => {
      const figure = await showFigure(page, {pose});
      await rests(figure);
      expect(persons(figure)).to.deep.equal(persons(await showFigure(page, {still: true, pose})));
    });
  }

  it('changes the pose at run time', async () => {
    const figure = await showFigure(page, {pose: 'start'});
    figure.setAttribute('pose', 'top');
    await figure.updateComplete;
    expect(persons(figure)).to.deep.equal(
      persons(await showFigure(page, {still: true, pose: 'top'})),
    );
  });

  it('that the motion has not leaves the person moving', async () => {
    await moves(await showFigure(page, {pose: 'no-such-pose'}));
  });

  it('holds for another motion that has it too', async () => {
    const motion = motions.get('knee-to-chest')!;
    const figure = await showFigure(page, {motion: 'pelvic-tilt', pose: 'hold'});
    figure.motion = motion;
    await figure.updateComplete;
    const still = await showFigure(page, {motion, still: true, pose: 'hold'});
    expect(persons(figure)[0] === persons(still)[0]).to.equal(true);
  });
});

describe('A figure that is removed from the page', () => {
  it('asks the browser for no frame any more', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    figure.remove();
    expect(await framesAskedFor(() => {})).to.equal(0);
    await rests(figure);
  });

  it('moves again once it is back', async () => {
    const figure = await showFigure(page);
    await moves(figure);
    figure.remove();
    await frames(2);
    page.main.append(figure);
    await moves(figure);
  });

  it('goes on where it was when it is moved in the page', async () => {
    const figure = await showFigure(page);
    await scrubTo(figure, 1.2);
    await press(figure, 'Play');
    page.main.append(make('section', {}, figure));
    await moves(figure);
    expect(Number(momentOf(figure).value)).to.be.at.least(1.2);
  });

  it('asks for one frame at a time, however often it is moved', async () => {
    const figure = await showFigure(page);
    for (let i = 0; i < 3; i++) {
      await moves(figure);
      page.main.append(make('section', {}, figure));
    }
    await moves(figure);
    let passed = 0;
    const asked = await framesAskedFor(async () => {
      await frames(10);
      passed = 10;
    });
    expect(asked).to.be.within(passed, passed + 6);
  });

  for (const {what, fields} of [
    {what: 'that moves', fields: {}},
    {what: 'that is still', fields: {still: true}},
    {what: 'as stills', fields: {stills: true}},
    {what: 'that is not known', fields: {motion: 'no-such-motion'}},
  ]) {
    it(`and put back ten times leaves nothing behind: ${what}`, async () => {
      const leaks = watchLeaks();
      try {
        const figure = Object.assign(make('exercise-figure'), {motion: RESTLESS, ...fields});
        for (let i = 0; i < 10; i++) {
          page.main.append(figure);
          await frames(2);
          figure.remove();
        }
        await figure.updateComplete;
        expect(leaks.open()).to.deep.equal([]);
      } finally {
        leaks.stop();
      }
    });
  }
});
