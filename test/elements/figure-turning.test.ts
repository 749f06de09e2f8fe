import {expect} from '@open-wc/testing';
import {
  executeServerCommand,
  resetMouse,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import type {ExerciseFigure} from '../../src/element.js';
import {motions} from '../../src/figure.js';
import {
  drawing,
  forgetPause,
  frames,
  moves,
  pictures,
  press,
  rests,
  showFigure,
} from '../support/figure.js';
import {needing} from '../support/engine.js';
import {find, focused, nameOf, names} from '../support/find.js';
import {make, until, watchPage} from '../support/page.js';

const page = watchPage();
const BACK = 'Back to the best view';
const STEP = 15;

/** A figure that stands still, so that only turning changes what is drawn. */
const stand = (fields: Partial<ExerciseFigure> = {}) =>
  showFigure(page, {motion: 'knee-to-chest', pose: 'hold', ...fields});

const grip = (figure: Element) => find(figure, 'slider', 'Turn the figure');
const degrees = (figure: Element) => Number(grip(figure).getAttribute('aria-valuenow'));
const isTurned = (figure: Element) => names(figure, 'button', BACK).length === 1;

const key = async (figure: ExerciseFigure, name: string) => {
  grip(figure).focus();
  await sendKeys({press: name});
  await figure.updateComplete;
};

// High enough for the focus to scroll nothing.
before(() => setViewport({width: 800, height: 900}));
afterEach(forgetPause);

describe('With the focus on the person', () => {
  for (const {name, by} of [
    {name: 'ArrowRight', by: STEP},
    {name: 'ArrowLeft', by: -STEP},
    {name: 'ArrowUp', by: 0},
    {name: 'ArrowDown', by: 0},
  ]) {
    it(`${name} turns them, by ${by}° around`, async () => {
      const figure = await stand();
      const [before, from] = [drawing(figure), degrees(figure)];
      await key(figure, name);
      expect(drawing(figure) === before).to.equal(false);
      expect(degrees(figure)).to.equal(from + by);
    });
  }

  it('the arrow keys that are opposite undo each other', async () => {
    const figure = await stand();
    const before = drawing(figure);
    for (const name of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown']) await key(figure, name);
    expect(drawing(figure) === before).to.equal(true);
  });

  it('the degrees are heard with their sign, and stay within a half turn each way', async () => {
    const figure = await stand();
    const heard = new Set<number>();
    for (let i = 0; i < 360 / STEP; i++) {
      await key(figure, 'ArrowRight');
      heard.add(degrees(figure));
      expect(grip(figure).getAttribute('aria-valuetext')).to.equal(`${degrees(figure)}°`);
    }
    expect(heard.size).to.equal(360 / STEP);
    expect(Math.min(...heard)).to.be.at.least(-180);
    expect(Math.max(...heard)).to.be.at.most(180);
  });

  it('the arrow keys end where the person is seen from above and from below the floor', async () => {
    const figure = await stand();
    for (const name of ['ArrowUp', 'ArrowDown']) {
      for (let i = 0; i < 20; i++) await key(figure, name);
      const before = drawing(figure);
      await key(figure, name);
      expect(drawing(figure) === before, name).to.equal(true);
    }
  });

  it('Home brings the best view back', async () => {
    const figure = await stand();
    const before = drawing(figure);
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await key(figure, name);
    await key(figure, 'Home');
    expect(drawing(figure) === before).to.equal(true);
    expect(isTurned(figure)).to.equal(false);
  });

  it('the space bar pauses and plays, and the page does not scroll', async () => {
    const figure = await showFigure(page);
    figure.style.marginBlockEnd = '200vh';
    await moves(figure);
    await key(figure, 'Space');
    await rests(figure);
    expect(names(figure, 'button', /Play|Pause/)).to.deep.equal(['Play']);
    await key(figure, 'Space');
    await moves(figure);
    await key(figure, 'ArrowDown');
    expect(scrollY).to.equal(0);
  });

  needing('keys that repeat').it(
    'the space bar that is held down pauses once, and the page does not scroll',
    async () => {
      const figure = await showFigure(page);
      figure.style.marginBlockEnd = '200vh';
      grip(figure).focus();
      await sendKeys({down: 'Space'});
      // The second one is a repetition, as from a key that stays down.
      await sendKeys({down: 'Space'});
      await sendKeys({up: 'Space'});
      await figure.updateComplete;
      expect(names(figure, 'button', /Play|Pause/)).to.deep.equal(['Play']);
      expect(scrollY).to.equal(0);
    },
  );

  for (const {name, held} of [
    {name: 'ArrowRight', held: 'Control'},
    {name: 'ArrowRight', held: 'Alt'},
    {name: 'ArrowUp', held: 'Meta'},
    {name: 'a', held: ''},
    {name: 'Enter', held: ''},
    {name: 'End', held: ''},
  ]) {
    it(`${held && `${held} and `}${name} is left to the browser`, async () => {
      const figure = await stand();
      const taken: boolean[] = [];
      page.main.addEventListener('keydown', (event) => {
        taken.push(event.defaultPrevented);
        // Alt and an arrow would leave the page.
        event.preventDefault();
      });
      grip(figure).focus();
      if (held) await sendKeys({down: held});
      await sendKeys({press: name});
      if (held) await sendKeys({up: held});
      await figure.updateComplete;
      expect(taken).not.to.include(true);
      expect(isTurned(figure)).to.equal(false);
    });
  }
});

describe('The buttons below the person', () => {
  for (const {name, same} of [
    {name: 'Turn to the left', same: 'ArrowLeft'},
    {name: 'Turn to the right', same: 'ArrowRight'},
  ]) {
    it(`“${name}” does the same as ${same}`, async () => {
      const [byButton, byKey] = [await stand(), await stand()];
      await press(byButton, name);
      await key(byKey, same);
      expect(drawing(byButton) === drawing(byKey)).to.equal(true);
      expect(degrees(byButton)).to.equal(degrees(byKey));
    });
  }

  it('have the way back only once the person is turned, and it brings the best view', async () => {
    const figure = await stand();
    const before = drawing(figure);
    expect(isTurned(figure)).to.equal(false);
    await press(figure, 'Turn to the left');
    expect(isTurned(figure)).to.equal(true);
    await press(figure, BACK);
    expect(isTurned(figure)).to.equal(false);
    expect(drawing(figure) === before).to.equal(true);
  });

  it('keep the focus in the figure when the way back goes', async () => {
    const figure = await stand();
    await press(figure, 'Turn to the left');
    find(figure, 'button', BACK).focus();
    await sendKeys({press: 'Enter'});
    await figure.updateComplete;
    expect(figure.shadowRoot!.activeElement === null, 'the focus is lost').to.equal(false);
    expect(isTurned(figure)).to.equal(false);
  });

  it('turn a person who moves, and they go on moving', async () => {
    const figure = await showFigure(page);
    await press(figure, 'Turn to the right');
    await moves(figure);
    expect(isTurned(figure)).to.equal(true);
  });

  it('another movement is seen in its best view', async () => {
    const figure = await stand();
    await press(figure, 'Turn to the left');
    figure.motion = 'press-up';
    await figure.updateComplete;
    expect(isTurned(figure)).to.equal(false);
    const other = await showFigure(page, {motion: 'press-up', pose: 'start'});
    expect(degrees(figure)).to.equal(degrees(other));
  });
});

const middle = (figure: Element): [number, number] => {
  const {x, y, width, height} = grip(figure).getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};

describe('The mouse', () => {
  afterEach(() => resetMouse());

  const drag = async (figure: ExerciseFigure, by: [number, number], button = 'left' as const) => {
    const [x, y] = middle(figure);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'down', button});
    await sendMouse({type: 'move', position: [x + by[0], y + by[1]]});
    await sendMouse({type: 'up', button});
    await figure.updateComplete;
  };

  it('turns the person by dragging, sideways and from above, also beyond the picture', async () => {
    const figure = await stand();
    const from = degrees(figure);
    await drag(figure, [50, 0]);
    expect(degrees(figure)).to.equal(from + 30);
    const before = drawing(figure);
    await drag(figure, [0, 40]);
    expect(degrees(figure)).to.equal(from + 30);
    expect(drawing(figure) === before).to.equal(false);
    await drag(figure, [350, 0]);
    expect(degrees(figure)).to.equal(from + 240 - 360);
  });

  it('turns nothing without a button, nor once it is up', async () => {
    const figure = await stand();
    const [x, y] = middle(figure);
    await sendMouse({type: 'move', position: [x, y]});
    await sendMouse({type: 'move', position: [x + 40, y]});
    await figure.updateComplete;
    expect(isTurned(figure)).to.equal(false);
    await drag(figure, [10, 0]);
    const turned = degrees(figure);
    await sendMouse({type: 'move', position: [x + 80, y]});
    await figure.updateComplete;
    expect(degrees(figure)).to.equal(turned);
  });

  it('turns nothing by the button that opens a menu', async () => {
    const figure = await stand();
    await drag(figure, [50, 0], 'right' as 'left');
    expect(isTurned(figure)).to.equal(false);
  });
});

describe('Two clicks at one place', () => {
  afterEach(() => resetMouse());

  for (const width of [300, 784]) {
    for (const {name, by} of [
      {name: 'Turn to the left', by: -2 * STEP},
      {name: 'Turn to the right', by: 2 * STEP},
    ]) {
      it(`turn by two steps: “${name}” in a figure of ${width} pixels`, async () => {
        const figure = await stand();
        figure.style.maxInlineSize = `${width}px`;
        const from = degrees(figure);
        const {x, y} = find(figure, 'button', name).getBoundingClientRect();
        for (let i = 0; i < 2; i++) {
          await sendMouse({type: 'click', position: [Math.round(x) + 22, Math.round(y) + 22]});
          await figure.updateComplete;
        }
        expect(degrees(figure)).to.equal(from + by);
      });
    }
  }
});

needing('a finger').describe('A finger', () => {
  afterEach(() => scrollTo(0, 0));

  /** Goes down in the middle of the person, to these places from there, and up. */
  const swipe = async (figure: ExerciseFigure, ...way: [number, number][]) => {
    const [x, y] = middle(figure);
    await executeServerCommand('touch', [
      [x, y],
      ...way.map(([right, down]) => [x + right, y + down]),
    ]);
    await figure.updateComplete;
  };

  it('turns the person by dragging sideways', async () => {
    const figure = await stand();
    const from = degrees(figure);
    await swipe(figure, [25, 0], [50, 0], [75, 0], [100, 0]);
    await until(() => degrees(figure) === from + 60, 'the person does not turn');
  });

  it('does not tip the person over when it goes up or down on its way', async () => {
    const figure = await stand();
    const before = drawing(figure);
    await swipe(figure, [30, 0], [60, 0], [60, 30], [30, 50], [0, 50]);
    await until(() => isTurned(figure), 'the person does not turn');
    await frames(2);
    expect(drawing(figure) === before).to.equal(true);
  });

  it('scrolls the page by going up, and leaves the person as they are', async () => {
    const figure = await stand();
    figure.style.marginBlockEnd = '200vh';
    const before = drawing(figure);
    await swipe(figure, [0, -30], [0, -60], [0, -90], [0, -120]);
    await until(() => scrollY > 50, 'the page does not scroll');
    await frames(2);
    expect(drawing(figure) === before).to.equal(true);
  });
});

describe('Turning', () => {
  for (const width of [264, 300, 784]) {
    it(`shifts nothing in a figure of ${width} pixels: all boxes stay as they are`, async () => {
      const figure = await stand();
      figure.style.maxInlineSize = `${width}px`;
      const below = make('p', {}, 'Below');
      figure.after(below);
      const boxes = () =>
        [figure, grip(figure), ...pictures(figure), ...buttons(figure), below].map((element) => {
          const {x, y, width: wide, height} = element.getBoundingClientRect();
          return [x, y, wide, height].join();
        });
      const before = boxes();
      for (const name of ['ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowUp', 'ArrowUp']) {
        await key(figure, name);
        expect(boxes()).to.deep.equal(before);
      }
      await key(figure, 'Home');
      expect(boxes()).to.deep.equal(before);
    });
  }

  for (const name of motions.keys()) {
    it(`keeps the whole person in the picture: ${name}`, async () => {
      const figure = await stand({motion: name});
      for (let i = 0; i < 8; i++) {
        for (let k = 0; k < 3; k++) find(figure, 'button', 'Turn to the right').click();
        if (i === 4) for (let k = 0; k < 4; k++) await key(figure, 'ArrowUp');
        await figure.updateComplete;
        expect(outside(figure), `${degrees(figure)}°`).to.deep.equal([]);
      }
    });
  }
});

const buttons = (figure: Element) =>
  names(figure, 'button')
    .filter((name) => name !== BACK)
    .map((name) => find(figure, 'button', name));

/** The parts of the drawing that are cut off. */
function outside(figure: Element): string[] {
  const svg = pictures(figure)[0]! as SVGSVGElement;
  const {x, y, width, height} = svg.viewBox.baseVal;
  return [...svg.querySelectorAll('path')]
    .filter((path) => {
      const box = path.getBBox();
      if (!box.width) return false;
      return (
        box.x < x || box.y < y || box.x + box.width > x + width || box.y + box.height > y + height
      );
    })
    .map((path) => path.getAttribute('class')!);
}

describe('The Tab key', () => {
  const walk = async (figure: Element) => {
    const [first, last] = [make('button', {}, 'Before'), make('button', {}, 'After')];
    figure.before(first);
    figure.after(last);
    first.focus();
    const stops: string[] = [];
    while (stops.at(-1) !== 'After' && stops.length < 12) {
      await sendKeys({press: 'Tab'});
      stops.push(nameOf(focused()!));
    }
    return stops;
  };

  it('goes to the person, to the movement, to the side, and to what turns', async () => {
    const figure = await stand();
    await press(figure, 'Turn to the left');
    expect(await walk(figure)).to.deep.equal([
      'Turn the figure',
      'Play',
      'Moment of the movement',
      'Show the right side',
      'Turn to the left',
      'Turn to the right',
      BACK,
      'After',
    ]);
  });

  it('passes by what is not there: the side of an even movement, the way back to where it is', async () => {
    expect(await walk(await stand({motion: 'press-up'}))).to.deep.equal([
      'Turn the figure',
      'Play',
      'Moment of the movement',
      'Turn to the left',
      'Turn to the right',
      'After',
    ]);
  });

  it('passes by a still, and by stills', async () => {
    for (const fields of [{still: true}, {stills: true}]) {
      expect(await walk(await stand(fields))).to.deep.equal(['After']);
      page.main.replaceChildren();
    }
  });
});

describe('The button for the side', () => {
  const EVEN = ['pelvic-tilt', 'lumbar-rotation', 'press-up', 'standing-extension'];
  const SIDE = /^Show the (?:left|right) side$/;

  for (const name of motions.keys()) {
    const isEven = EVEN.includes(name);
    it(`is ${isEven ? 'not ' : ''}there for ${name}`, async () => {
      const figure = await stand({motion: name});
      expect(names(figure, 'button', SIDE)).to.deep.equal(isEven ? [] : ['Show the right side']);
    });
  }

  it('changes the words, the picture and its own name, and back', async () => {
    const figure = await stand();
    const [before, words] = [drawing(figure), names(figure, 'img').join()];
    expect(words).to.include('left knee close to the chest').and.to.include('left shin');
    await press(figure, 'Show the right side');
    const other = names(figure, 'img').join();
    expect(other).to.include('right knee close to the chest').and.to.include('right shin');
    expect(drawing(figure) === before).to.equal(false);
    expect(names(figure, 'button', SIDE)).to.deep.equal(['Show the left side']);
    await press(figure, 'Show the left side');
    expect(drawing(figure) === before).to.equal(true);
    expect(names(figure, 'img').join()).to.equal(words);
  });

  it('does the same as the attribute side, and leaves movement and view as they are', async () => {
    const figure = await stand();
    await press(figure, 'Turn to the right');
    await press(figure, 'Show the right side');
    expect(isTurned(figure)).to.equal(true);
    expect(names(figure, 'button', 'Play')).to.have.length(1);
    await press(figure, BACK);
    const attributed = await stand({side: 'right'});
    expect(drawing(figure) === drawing(attributed)).to.equal(true);
  });

  it('mirrors the picture', async () => {
    const [left, right] = [await stand(), await stand({side: 'right'})];
    expectSame(mirrored(left), placesOf(right));
  });

  it('has the person turn the same way as the hand', async () => {
    const [left, right] = [await stand(), await stand({side: 'right'})];
    await press(left, 'Turn to the left');
    await press(right, 'Turn to the right');
    expectSame(mirrored(left), placesOf(right));
  });

  it('has the key, the button and the mouse turn the person the same way', async () => {
    const [byKey, byButton] = [await stand({side: 'right'}), await stand({side: 'right'})];
    await key(byKey, 'ArrowRight');
    await press(byButton, 'Turn to the right');
    expect(drawing(byKey) === drawing(byButton)).to.equal(true);
  });
});

/** Where on the picture each part of the drawing is: its middle, its top and its size. */
function placesOf(figure: Element, mirror = 1): number[][] {
  const svg = pictures(figure)[0]! as SVGSVGElement;
  const {x, width} = svg.viewBox.baseVal;
  const middle = x + width / 2;
  return [...svg.querySelectorAll('.person path')]
    .map((path) => (path as SVGPathElement).getBBox())
    .map((box) => [(box.x + box.width / 2 - middle) * mirror, box.y, box.width, box.height]);
}

/** The same picture; outlines are drawn in whole units, rounded each on its own. */
function expectSame(one: number[][], other: number[][]): void {
  expect(one).to.have.length(other.length);
  const apart = one.flatMap((sizes, i) => sizes.map((size, k) => Math.abs(size - other[i]![k]!)));
  expect(Math.max(...apart)).to.be.at.most(3);
}

const mirrored = (figure: Element) => placesOf(figure, -1);
