import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {pack} from 'exercise-plan/embed.js';
import {
  assertQuiet,
  axeFindings,
  framed,
  heardHeightOf,
  innerFrame,
  settledHeight,
} from './frames.js';
import {cardNames, openSite, seenIn} from './site.js';
import {readJson, readText} from './support.js';

const PLAYER = '/dist/player/';
const plan = {
  name: 'Back at work',
  lang: 'en',
  exercises: [
    {name: 'Pelvic tilt', steps: ['Lie down.'], dose: {repetitions: 3}},
    {name: 'Bridge', steps: ['Lift the hips.']},
  ],
  routines: [
    {name: 'Morning', items: ['Pelvic tilt', 'Bridge']},
    {name: 'Noon', items: ['Bridge']},
  ],
};
const packed = await pack(plan);

let site;
before(async () => {
  site = await openSite();
  site.addFile('/plans/back.json', JSON.stringify(plan));
});
after(() => site?.close());

describe('The player opens', () => {
  for (const {what, part} of [
    {what: 'the packed plan after ?plan=', part: `?plan=${packed}`},
    {what: 'the packed plan after #plan=', part: `#plan=${packed}`},
    {
      what: 'the plan after #, where another stands after ?',
      part: `?preset=sciatica#plan=${packed}`,
    },
    {what: 'a plan of its own site by its whole path', part: '?src=/plans/back.json'},
    {what: 'a plan of its own site by a path from here', part: '?src=../../plans/back.json'},
    {what: 'a plan of its own site after #', part: '#src=%2Fplans%2Fback.json'},
  ]) {
    it(what, async () => {
      const visited = await open(part);
      assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
      assert.equal(await visited.page.title(), plan.name);
      await assertQuiet(visited);
      await visited.close();
    });
  }

  it('a plan of its own site by its whole address', async () => {
    const visited = await open(`?src=${encodeURIComponent(`${site.origin}/plans/back.json`)}`);
    assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
    await visited.close();
  });

  it('a preset, with the name of the plan as the title and the one heading of the first level', async () => {
    const {name, exercises} = readJson('src/presets/sciatica.json');
    const visited = await open('?preset=sciatica');
    assert.deepEqual(await cardNames(visited), [exercises[0].name]);
    assert.equal(await visited.page.title(), name);
    assert.deepEqual(await visited.page.evaluate(firstHeadings), [name]);
    await assertQuiet(visited);
    await visited.close();
  });

  it('the exercise and the routine that the address names', async () => {
    const visited = await open(`?plan=${packed}&exercise=bridge&routine=noon`);
    assert.deepEqual(await cardNames(visited), ['Bridge']);
    assert.equal(await visited.page.evaluate(openRoutine), 'Noon');
    await visited.close();
  });

  it('a Hebrew plan, which gives the page its language', async () => {
    const {name, exercises} = readJson('demo/plans/hebrew.json');
    const visited = await open(`?plan=${await pack(readJson('demo/plans/hebrew.json'))}`);
    assert.deepEqual(await cardNames(visited), [exercises[0].name]);
    const state = () => [document.documentElement.lang, document.title];
    assert.deepEqual(await visited.page.evaluate(state), ['he', name]);
    await assertQuiet(visited);
    await visited.close();
  });

  it('a plan without a name under that of its first exercise', async () => {
    const visited = await open(`?plan=${await pack({exercises: [{name: 'Bridge'}]})}`);
    assert.deepEqual(await cardNames(visited), ['Bridge']);
    assert.equal(await visited.page.title(), 'Bridge');
    await visited.close();
  });
});

describe('The player says kindly', () => {
  const changed = packed.replace(/.(?=.{9}$)/, (letter) => (letter === 'a' ? 'b' : 'a'));

  for (const {what, part, title} of [
    {what: 'that there is no plan', part: '', title: 'There is no plan in this address'},
    {
      what: 'that there is no plan in an empty part',
      part: '?plan=',
      title: 'There is no plan in this address',
    },
    {
      what: 'that a packed plan was cut off',
      part: `?plan=${packed.slice(0, -20)}`,
      title: 'The plan in this address is damaged',
    },
    {
      what: 'that one letter of a packed plan was changed',
      part: `?plan=${changed}`,
      title: 'The plan in this address is damaged',
    },
    {
      what: 'that a few letters are no plan',
      part: '#plan=abc',
      title: 'The plan in this address is damaged',
    },
    {
      what: 'that a plan of another site may not be opened',
      part: '?src=https://other.example/plan.json',
      title: 'This plan may not be opened here',
    },
    {
      what: 'that a plan of another port may not be opened',
      part: '?src=//127.0.0.1:1/plan.json',
      title: 'This plan may not be opened here',
    },
    {
      what: 'that javascript: is no plan',
      part: '?src=javascript:alert(1)',
      title: 'This plan may not be opened here',
    },
    {
      what: 'that data: is no plan',
      part: '?src=data:application/json,{}',
      title: 'This plan may not be opened here',
    },
    {
      what: 'that an address that is none is no plan',
      part: '?src=http://[',
      title: 'This plan may not be opened here',
    },
  ]) {
    it(`${what}: ${part.slice(0, 40) || 'nothing after the address'}`, async () => {
      const visited = await open(part);
      const {page} = visited;
      await page.waitForSelector('main h1');
      const state = () => [
        document.title,
        document.querySelector('main').checkVisibility(),
        document.querySelector('h1').textContent,
        document.querySelector('exercise-plan')?.checkVisibility() ?? false,
      ];
      assert.deepEqual(await page.evaluate(state), [title, true, title, false]);
      assert.match(await page.evaluate(() => document.querySelector('main p').textContent), /\.$/);
      const {violations} = await seenIn(visited);
      assert.deepEqual([visited.errors, violations], [[], []]);
      assert.ok(!visited.requests.some((path) => path.endsWith('plan.json')));
      await visited.close();
    });
  }

  for (const {what, part} of [
    {what: 'a file is not there', part: '?src=/plans/gone.json'},
    {what: 'a preset is not known', part: '?preset=knee'},
  ]) {
    it(`that nothing can be shown where ${what}`, async () => {
      const visited = await open(part);
      const notice = await visited.page.waitForFunction(() => document.seen.notices.at(-1));
      assert.match(await notice.jsonValue(), /cannot be shown right now/);
      assert.deepEqual(visited.errors, []);
      await visited.close();
    });
  }
});

describe('A plan of another site', () => {
  it('is opened where the page’s owner has named that site', async () => {
    const other = site.origin.replace('127.0.0.1', 'localhost');
    const page = readText('dist/player/index.html')
      .replace(
        'name="exercise-plan-sources" content=""',
        `name="exercise-plan-sources" content="https://a.example ${other}"`,
      )
      .replace("connect-src 'self'", `connect-src 'self' ${other}`);
    site.addFile('/dist/player/allowing.html', page);
    const headers = {'Access-Control-Allow-Origin': '*'};
    site.addFile('/plans/other.json', JSON.stringify(plan), headers);
    const visited = await site.visitAddress(
      `/dist/player/allowing.html?src=${other}/plans/other.json`,
    );
    assert.deepEqual(await cardNames(visited), ['Pelvic tilt']);
    await assertQuiet(visited);
    await visited.close();
  });
});

describe('In a frame that may run scripts and nothing else', () => {
  for (const mark of ['?', '#']) {
    it(`the player shows the packed plan after ${mark}, without a word of complaint`, async () => {
      const visited = await site.visit(framed(`${PLAYER}${mark}plan=${packed}`));
      const inner = await innerFrame(visited);
      assert.deepEqual(await cardNames({...visited, page: inner}), ['Pelvic tilt']);
      assert.equal(await inner.evaluate(() => self.origin), 'null');
      await assertQuiet({...visited, page: inner});
      await visited.close();
    });
  }

  it('the player tells its height, and tells it again when a routine opens', async () => {
    const visited = await site.visit(framed(`${PLAYER}?plan=${packed}`));
    const inner = await innerFrame(visited);
    await cardNames({...visited, page: inner});
    await heardHeightOf(visited.page, await settledHeight(inner));
    const before = await settledHeight(inner);
    await inner.evaluate(() => document.querySelector('exercise-plan').openRoutine('morning'));
    await inner.waitForFunction(
      (height) => document.querySelector('main').offsetHeight > height,
      {},
      before,
    );
    await heardHeightOf(visited.page, await settledHeight(inner));
    await visited.close();
  });

  it('the player speaks to WordPress with the secret that it gave', async () => {
    const visited = await site.visit(framed(`${PLAYER}?plan=${packed}#?secret=aB3dE`));
    const inner = await innerFrame(visited);
    await cardNames({...visited, page: inner});
    const height = await settledHeight(inner);
    const heard = await visited.page.waitForFunction(
      (value) => window.heard.find((data) => data.message === 'height' && data.value === value),
      {},
      height,
    );
    assert.deepEqual(await heard.jsonValue(), {message: 'height', value: height, secret: 'aB3dE'});
    await visited.close();
  });

  it('the player says nothing to WordPress where no secret was given', async () => {
    const visited = await site.visit(framed(`${PLAYER}?plan=${packed}`));
    const inner = await innerFrame(visited);
    await cardNames({...visited, page: inner});
    await heardHeightOf(visited.page, await settledHeight(inner));
    assert.ok(await visited.page.evaluate(() => window.heard.every(({message}) => !message)));
    await visited.close();
  });
});

describe('The player for everyone', () => {
  it('asks for JavaScript, in words, where there is none', async () => {
    const visited = await open(`?plan=${packed}`, {hasScripts: false});
    const text = await visited.page.$eval('main', (main) => main.innerText);
    assert.match(text, /need JavaScript/);
    await visited.close();
  });

  for (const part of [`?plan=${packed}`, '?preset=sciatica', '']) {
    it(`gives axe nothing to find at 320 pixels, and does not scroll sideways: ${part.slice(0, 20) || 'no plan'}`, async () => {
      const visited = await open(part, {viewport: {width: 320, height: 640}});
      if (part) await cardNames(visited);
      assert.deepEqual(await axeFindings(visited.page), []);
      const {scrollWidth} = await visited.page.evaluate(() => ({
        scrollWidth: document.documentElement.scrollWidth,
      }));
      assert.equal(scrollWidth, 320);
      await visited.close();
    });
  }

  it('opens a routine by keyboard alone', async () => {
    const visited = await open(`?plan=${packed}`);
    const {page} = visited;
    await cardNames(visited);
    for (let i = 0; i < 40 && (await page.evaluate(focusedName)) !== 'Noon'; i++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(openRoutine), 'Noon');
    await visited.close();
  });
});

function open(part, options) {
  return site.visitAddress(`${PLAYER}${part}`, options);
}

/** Runs in the page. */
function firstHeadings() {
  const root = document.querySelector('exercise-plan').shadowRoot;
  return [...root.querySelectorAll('h1, [aria-level="1"]')].map(({textContent}) => textContent);
}

/** Runs in the page: the name of the open routine. */
function openRoutine() {
  const root = document.querySelector('exercise-plan').shadowRoot;
  return root.querySelector('.routine [aria-expanded="true"] .title')?.textContent;
}

/** Runs in the page: the name of the routine whose button has the focus. */
function focusedName() {
  const root = document.querySelector('exercise-plan').shadowRoot;
  return root.activeElement?.querySelector('.title')?.textContent;
}
