import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {choices} from '../../demo/where/choices.js';
import {targets} from '../../dist/embed.js';
import {faultsOn, openDemo, sideways, strangers} from './demo-site.js';
import {openSite} from '../package/site.js';
import {readText} from '../package/support.js';

const OWN = '{"name": "Own plan", "exercises": [{"name": "Bridge", "steps": ["Lift your hips."]}]}';
const HEBREW = readText('demo/plans/hebrew.json');
const PLANS = [
  {what: 'the plan for sciatica', text: '', name: 'Knee-to-chest stretch'},
  {what: 'a plan of one’s own', text: OWN, name: 'Bridge'},
];

let demo;
let site;
before(async () => {
  [demo, site] = await Promise.all([openDemo(), openSite()]);
});
after(() => Promise.all([demo?.close(), site?.close()]));

describe('What the page gives to paste', () => {
  for (const [id, {name, target}] of choices) {
    for (const {what, text, name: exercise} of isFirstOfForm(id) ? PLANS : PLANS.slice(1)) {
      it(`into “${name}” shows ${what}`, async () => {
        const asked = await ask(id, {plan: text, ...addresses()});
        const [code, script] = await shown(asked);
        assert.ok(!code.includes('your-site.example'));
        assert.deepEqual(asked.errors, []);
        await asked.close();
        const visited = await open(targets[target].form, code, script);
        assert.equal(await firstName(visited), exercise);
        assert.deepEqual(strangers(absolute(visited), site.origin), []);
        await visited.close();
      });
    }
  }
});

describe('The page “Where does it go?”', () => {
  it('begins with a question, and says what comes next', async () => {
    const {page, close} = await demo.visit('where/');
    assert.match(await textOf(page, '#state'), /^Choose above/);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    assert.equal(await isSeen(page, '#found'), false);
    await close();
  });

  it('copies exactly the text on show, and nothing but plain text', async () => {
    const {page, close} = await ask('wordpress');
    const code = await textOf(page, '#snippet code');
    await page.click('.what .copy button');
    await page.waitForFunction(
      () => document.querySelector('.what [role="status"]').textContent === 'Copied.',
    );
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return {types: item.types, text: await navigator.clipboard.readText()};
    });
    assert.deepEqual(copied, {types: ['text/plain'], text: code});
    const count = Number((await textOf(page, '#count')).replace(/\D/g, ''));
    assert.equal(count, code.length);
    await close();
  });

  it('has its answer in the address, and takes it from there', async () => {
    const {page, close} = await demo.visit('where/');
    await page.click('[value="joomla"]');
    await answered(page, 'Joomla');
    assert.equal(await page.evaluate(() => location.hash), '#joomla');
    const linked = await ask('joomla');
    assert.equal(await textOf(linked.page, '#answer-name'), 'Joomla');
    await Promise.all([close(), linked.close()]);
  });

  it('remembers everything that was chosen', async () => {
    const {page, close} = await ask('drupal', {plan: OWN, ...addresses()});
    const before = await textOf(page, '#snippet code');
    await page.goto(`${demo.origin}/demo/where/`);
    await answered(page, 'Drupal');
    assert.equal(await textOf(page, '#snippet code'), before);
    await close();
  });

  it('answers where a browser keeps nothing', async () => {
    const {page, errors, close} = await demo.visit('where/#ghost', {
      prepare: () => {
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    await answered(page, 'Ghost');
    assert.deepEqual(errors, []);
    await close();
  });

  it('forgets everything at “Start again”, and “Undo” brings it back', async () => {
    const {page, close} = await ask('wix');
    await page.click('[type="reset"]');
    await page.waitForSelector('#found[hidden]');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.click('#undo');
    await answered(page, 'Wix');
    await close();
  });

  it('undoes what was typed into a field in one go', async () => {
    const {page, close} = await ask('wordpress');
    const before = await textOf(page, '#snippet code');
    await page.type('[name="script"]', 'https://clinic.example/exercise-plan.js');
    await page.waitForFunction(
      () => !document.querySelector('#notes').textContent.includes('your-site'),
    );
    await page.click('#undo');
    await page.waitForFunction(() =>
      document.querySelector('#notes').textContent.includes('your-site'),
    );
    assert.equal(await textOf(page, '#snippet code'), before);
    await close();
  });

  it('is used by keyboard alone: choose, then copy', async () => {
    const {page, close} = await demo.visit('where/');
    await page.focus('[value="wordpress"]');
    await page.keyboard.press('ArrowDown');
    await answered(page, 'WordPress, as author');
    const isOnCopy = () => document.activeElement.matches('.what .copy button');
    for (let i = 0; i < 20 && !(await page.evaluate(isOnCopy)); i++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const status = '.what [role="status"]';
    await page.waitForFunction((place) => document.querySelector(place).textContent, {}, status);
    assert.equal(await textOf(page, status), 'Copied.');
    await close();
  });

  it('leads on to the next thing to try', async () => {
    const {page, close} = await ask('wordpress');
    await page.click('#otherwise');
    await answered(page, 'WordPress, as author');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'answer');
    await close();
  });

  it('takes a plan from a file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exercise-plan-'));
    const file = join(folder, 'plan.json');
    writeFileSync(file, OWN);
    const {page, close} = await ask('html');
    await page.select('[name="kind"]', 'own');
    await (await page.$('#file')).uploadFile(file);
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('Bridge'),
    );
    assert.match(await textOf(page, '#plan-news'), /^Taken: 1 exercise and 1 routine\./);
    rmSync(folder, {recursive: true});
    await close();
  });

  for (const {what, plan, says} of [
    {what: 'is not JSON', plan: '{"exercises": [', says: /cannot be read yet.*line 1, column \d+/},
    {what: 'has no exercises', plan: '{"exercises": []}', says: /cannot be read yet.*exercises/},
  ]) {
    it(`names what is wrong in a plan that ${what}, and gives nothing to paste`, async () => {
      const {page, close} = await ask('wordpress');
      await paste(page, plan);
      await page.waitForSelector('#found[hidden]');
      assert.match(await textOf(page, '#plan-news'), says);
      assert.match(await textOf(page, '#state'), /your plan cannot be read/);
      await close();
    });
  }

  it('names what is to be mended in a plan that can be shown, and gives it', async () => {
    const {page, close} = await ask('wordpress');
    await paste(page, '{"exercises": [{"name": "Bridge", "dose": {"sets": "two"}}]}');
    await page.waitForFunction(() =>
      document.querySelector('#snippet').textContent.includes('Bridge'),
    );
    assert.match(
      await textOf(page, '#plan-news'),
      /with this to mend:.*exercises\[0\]\.dose\.sets/,
    );
    await close();
  });

  for (const {field, value, says} of [
    {field: 'script', value: 'clinic.example/exercise-plan.js', says: /whole address/},
    {field: 'script', value: 'https://clinic.example/', says: /exercise-plan\.js/},
    {field: 'script', value: 'javascript:alert(1)//x.js', says: /whole address/},
    {field: 'player', value: 'player', says: /whole address/},
    {field: 'src', value: 'https://clinic.example/exercise-plan.js', says: /of the plan/},
  ]) {
    it(`says beside the field that “${value}” is no address of the ${field}`, async () => {
      const {page, close} = await ask('wordpress');
      await fill(page, field, value);
      await page.waitForSelector('#found[hidden]');
      assert.match(await textOf(page, `#${field}-error`), says);
      assert.ok(await isSeen(page, `#${field}-error`));
      await close();
    });
  }

  it('shows a plan from right to left as it will be read without scripts', async () => {
    const {page, close} = await ask('wordpress', {plan: HEBREW});
    const frame = await (await page.waitForSelector('#preview iframe')).contentFrame();
    await frame.waitForSelector('.exercise-plan[dir="rtl"] h3');
    assert.match(await textOf(frame, 'h2'), /\p{Script=Hebrew}/u);
    assert.equal(await frame.$('script[src]'), null);
    await close();
  });

  it('speaks of what is on the page, never of the command line', async () => {
    const {page, close} = await ask('unknown');
    for (const [id, {name}] of choices) {
      await page.click(`[value="${id}"]`);
      await answered(page, name);
      const words = await page.$eval('.how', (how) => how.textContent);
      assert.doesNotMatch(`${words} ${await textOf(page, '#notes')}`, /--|undefined/, name);
    }
    await close();
  });

  it('requests nothing from elsewhere', async () => {
    const visited = await ask('wordpress', {plan: HEBREW, script: 'https://clinic.example/x.js'});
    for (const id of choices.keys()) {
      await visited.page.click(`[value="${id}"]`);
      await answered(visited.page, choices.get(id).name);
    }
    assert.deepEqual(strangers(visited, demo.origin), []);
    assert.deepEqual(visited.errors, []);
    await visited.close();
  });

  for (const dark of [false, true]) {
    for (const width of [1200, 320]) {
      for (const {how, act} of [
        {how: 'at first', act: () => ask('')},
        {how: 'with an answer', act: (options) => ask('joomla', {}, options)},
        {how: 'with a frame as answer', act: (options) => ask('frame', {}, options)},
        {how: 'with what is wrong in a plan', act: async (options) => withFault(options)},
      ]) {
        const where = `at ${width} pixels, ${dark ? 'dark' : 'light'}`;
        it(`has no fault that axe finds, and no scrolling sideways, ${how}, ${where}`, async () => {
          const {page, close} = await act({dark, width});
          assert.deepEqual(await faultsOn(page), []);
          assert.ok((await sideways(page)) <= 0);
          await close();
        });
      }
    }
  }

  it('stays within 320 pixels with text of twice the size', async () => {
    const {page, close} = await ask('unknown', {plan: HEBREW}, {width: 320});
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    assert.ok((await sideways(page)) <= 0);
    await close();
  });
});

describe('The tables of what survives where', () => {
  it('say of each place how it is known', async () => {
    const {page, close} = await demo.visit('where/table.html');
    const known = await page.$$eval('tbody tr', (rows) =>
      rows.map((row) => row.querySelector('.known')?.textContent.trim()),
    );
    const words = new Set(['Measured', 'From the vendor’s documents', 'Not verified']);
    assert.ok(known.length > 30);
    assert.deepEqual(
      [...new Set(known)].filter((one) => !words.has(one)),
      [],
    );
    await close();
  });

  it('call measured nothing that runs at its maker’s only', async () => {
    const {page, close} = await demo.visit('where/table.html');
    const known = await page.$$eval('[aria-labelledby="builders"] .known', (cells) =>
      cells.map((cell) => cell.textContent.trim()),
    );
    assert.ok(known.length > 0);
    assert.ok(!known.includes('Measured'));
    await close();
  });

  for (const dark of [false, true]) {
    for (const width of [1200, 320]) {
      it(`have no fault that axe finds at ${width} pixels, ${dark ? 'dark' : 'light'}`, async () => {
        const {page, close} = await demo.visit('where/table.html', {dark, width});
        assert.deepEqual(await faultsOn(page), []);
        assert.ok((await sideways(page)) <= 0);
        await close();
      });
    }
  }
});

const addresses = () => ({
  script: `${site.origin}/dist/exercise-plan.js`,
  player: `${site.origin}/dist/player/index.html`,
});

/** True for the first place of each form: the others would show the same again. */
function isFirstOfForm(id) {
  const formOf = ({target}) => targets[target].form;
  const form = formOf(choices.get(id));
  return [...choices.values()].find((one) => formOf(one) === form).id === id;
}

/** The page with its answer for a place. */
async function ask(id, {plan, ...fields} = {}, options) {
  const visited = await demo.visit(`where/${id && `#${id}`}`, options);
  const {page} = visited;
  if (!id) return visited;
  await answered(page, choices.get(id).name);
  for (const [name, value] of Object.entries(fields)) await fill(page, name, value);
  if (plan) await paste(page, plan);
  await answered(page, choices.get(id).name);
  return visited;
}

async function withFault(options) {
  const visited = await ask('wordpress', {}, options);
  await paste(visited.page, '{"exercises": [');
  await fill(visited.page, 'script', 'x');
  await visited.page.waitForSelector('#found[hidden]');
  return visited;
}

/** As somebody pastes it: all at once. */
async function fill(page, name, value) {
  await page.$eval(
    `[name="${name}"]`,
    (field, text) => {
      field.value = text;
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.dispatchEvent(new Event('change', {bubbles: true}));
    },
    value,
  );
}

async function paste(page, plan) {
  await fill(page, 'kind', 'own');
  await fill(page, 'text', plan);
}

/** The answer is there, and of what was asked last. */
async function answered(page, name) {
  await page.waitForFunction(
    (wanted) =>
      document.querySelector('#found:not([hidden])[aria-busy="false"]') &&
      document.querySelector('#answer-name').textContent === wanted,
    {},
    name,
  );
}

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());
const isSeen = (page, selector) => page.$eval(selector, (element) => element.checkVisibility());

/** What is to be pasted, and the line for the whole site, if the place needs one. */
async function shown({page}) {
  const isSiteWide = await isSeen(page, '#site-wide');
  const code = await textOf(page, '#snippet code');
  return [code, isSiteWide ? await textOf(page, '#script code') : ''];
}

/** The page as readers get it from a system that takes the snippet as our instruction says. */
function open(form, code, script) {
  if (form === 'address') return site.visitAddress(code);
  // A site that needs the script in its header has taken it out of the text.
  const left = script ? code.replace(/<script type="module"[^]*?<\/script>/, '') : code;
  const body = {
    code: `<pre class="wp-block-code exercise-plan"><code>${escaped(code)}</code></pre>`,
    fence: `<pre><code class="language-exercise-plan">${escaped(code.split('\n')[1] ?? '')}</code></pre>`,
  };
  return site.visit(`<!doctype html><head>${script}</head><body>${body[form] ?? left}</body>`);
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The name on the first card, in the page or in its frame. */
async function firstName({page}) {
  const inFrame = await page.$('iframe');
  const place = inFrame ? await inFrame.contentFrame() : page;
  const name = await place.waitForFunction(() => {
    const hosts = [...document.querySelectorAll('exercise-plan, .exercise-plan')];
    const elements = hosts.map((host) => host.shadowRoot?.querySelector('exercise-plan') ?? host);
    const found = elements.map((element) => element.shadowRoot?.querySelector('.card .name'));
    return found.find(Boolean)?.textContent.trim();
  });
  return name.jsonValue();
}

/** The site notes the paths of requests only. */
const absolute = ({requests}) => ({
  requests: requests.map((url) => new URL(url, site.origin).href),
});
