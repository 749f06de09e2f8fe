import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {copyFileSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {faultsOn, openDemo, sideways, strangers} from './demo-site.js';
import {cardNames, openSite, seenIn} from '../package/site.js';
import {readJson, readText, root, sorted} from '../package/support.js';

const PAGE = 'statements/';
const SCRIPT = '<script type="module" src="/dist/exercise-plan.js"></script>';
const BY_ADDRESS = '<exercise-plan src="/dist/presets/sciatica.json"></exercise-plan>';

let demo;
let site;
before(async () => {
  [demo, site] = await Promise.all([openDemo(), openSite()]);
});
after(() => Promise.all([demo?.close(), site?.close()]));

describe('The statement on privacy', () => {
  it('names all that a device keeps after a session, and nothing else', async () => {
    const {page, close} = await demo.visit('session/');
    await page.select('[name="pace"]', '0.5');
    await page.click('#wishes .start');
    await press(page, 'button', 'Voice and timing');
    await press(page, 'label', 'Voice');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => localStorage.length >= 3);
    const kept = await page.evaluate(() => Object.keys(localStorage));
    assert.deepEqual(sorted(kept), sorted(await keysNamed()));
    assert.equal(await page.evaluate(() => document.cookie), '');
    await close();
  });

  it('says rightly that a page which is only read leaves nothing, and asks nobody else', async () => {
    const visited = await demo.visit('');
    await visited.page.waitForFunction(() =>
      document.querySelector('exercise-plan').shadowRoot?.querySelector('.card'),
    );
    assert.equal(await visited.page.evaluate(() => localStorage.length), 0);
    assert.equal(await visited.page.evaluate(() => document.cookie), '');
    assert.deepEqual(strangers(visited, demo.origin), []);
    await visited.close();
  });

  it('shows what this device keeps, and clears it', async () => {
    const {page, close} = await demo.visit(PAGE, {
      prepare: () => {
        if (!localStorage.length) localStorage.setItem('exercise-plan:cues', '{"voice":false}');
        localStorage.setItem('of-somebody-else', 'stays');
      },
    });
    assert.match(await textOf(page, '#entries'), /exercise-plan:cues.*"voice":false/);
    assert.doesNotMatch(await textOf(page, '#entries'), /of-somebody-else/);
    await page.click('#clear');
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), ['of-somebody-else']);
    assert.match(await textOf(page, '#device-state'), /^Cleared/);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'device-state');
    await close();
  });
});

describe('The lines for administrators', () => {
  it('of the Content Security Policy are all that a page needs', async () => {
    const lines = await policyLines();
    const headers = {'Content-Security-Policy': ["default-src 'none'", ...lines].join('; ')};
    const visited = await site.visit(`<!doctype html><body>${BY_ADDRESS}${SCRIPT}</body>`, {
      headers,
    });
    assert.ok((await cardNames(visited)).length > 0);
    assert.deepEqual((await seenIn(visited)).violations, []);
    await visited.close();
  });

  it('name “trusted-types” because a list without it leaves the text alone', async () => {
    const lines = (await policyLines()).map((line) =>
      line.replace(/^(trusted-types) .*/, '$1 other'),
    );
    const headers = {'Content-Security-Policy': lines.join('; ')};
    const html = `<!doctype html><body><exercise-plan preset="sciatica"><p>Text</p></exercise-plan>${SCRIPT}`;
    const {page, close} = await site.visit(html, {headers});
    assert.equal(await page.evaluate(() => customElements.get('exercise-plan')), undefined);
    assert.equal(await page.$eval('p', (text) => text.checkVisibility()), true);
    await close();
  });

  it('have commands that run', async () => {
    const {page, close} = await demo.visit(PAGE);
    const commands = await page.$$eval('.command code', (codes) =>
      codes
        .flatMap((code) => code.textContent.split('\n'))
        .filter((line) => line.startsWith('npx')),
    );
    await close();
    assert.equal(commands.length, 3);
    const folder = mkdtempSync(join(tmpdir(), 'exercise-plan-'));
    copyFileSync(`${root}/dist/presets/sciatica.json`, join(folder, 'plan.json'));
    for (const command of commands) {
      const [, , ...args] = command.replace(/ > .*/, '').split(' ');
      const output = execFileSync(process.execPath, [`${root}/dist/cli/main.js`, ...args], {
        cwd: folder,
        stdio: 'pipe',
      });
      assert.ok(output.length > 300, command);
    }
    rmSync(folder, {recursive: true});
  });
});

describe('The page of statements', () => {
  for (const id of ['privacy-text', 'accessibility-text']) {
    it(`copies exactly the text on show: ${id}`, async () => {
      const {page, close} = await demo.visit(PAGE);
      const box = `[aria-labelledby="${id}"]`;
      await page.click(`${box} button`);
      await page.waitForFunction(
        (place) => document.querySelector(place).textContent === 'Copied.',
        {},
        `${box} [role="status"]`,
      );
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(copied, await page.$eval(`${box} code`, (code) => code.textContent));
      await close();
    });
  }

  it('is of the version of the package', () => {
    const {version} = readJson('package.json');
    assert.ok(readText('demo/statements/index.html').includes(`Written for version ${version},`));
  });

  it('requests nothing from elsewhere', async () => {
    const visited = await demo.visit(PAGE);
    assert.deepEqual(strangers(visited, demo.origin), []);
    assert.deepEqual(visited.errors, []);
    await visited.close();
  });

  for (const dark of [false, true]) {
    for (const width of [1200, 390, 320]) {
      const where = `at ${width} pixels, ${dark ? 'dark' : 'light'}`;
      it(`has no fault that axe finds, and no scrolling sideways, ${where}`, async () => {
        const {page, close} = await demo.visit(PAGE, {dark, width});
        assert.deepEqual(await faultsOn(page), []);
        assert.ok((await sideways(page)) <= 0);
        await close();
      });
    }
  }
});

const textOf = (page, selector) => page.$eval(selector, (element) => element.textContent.trim());

/** The names of entries in the statement's table. */
async function keysNamed() {
  const {page, close} = await demo.visit(PAGE);
  const names = await page.$$eval('[aria-label="What the device keeps"] tbody th', (cells) =>
    cells.map((cell) => cell.textContent.trim()),
  );
  await close();
  return names;
}

/** The policy of a site that has all in one place: each line of the table, with what it must allow. */
async function policyLines() {
  const {page, close} = await demo.visit(PAGE);
  const rows = await page.$$eval('[aria-label="Content Security Policy"] tbody tr', (all) =>
    all.map(({cells: [names, value]}) => ({
      names: [...names.querySelectorAll('code')].map((code) => code.textContent),
      value: value.querySelector('code')?.textContent ?? "'self'",
    })),
  );
  await close();
  return rows.flatMap(({names, value}) => names.map((name) => `${name} ${value}`));
}

/** Presses something on the stage, as soon as it is there. */
async function press(page, kind, words) {
  const found = await page.waitForFunction(
    (selector, text) => {
      const inPlan = document.querySelector('#element').shadowRoot;
      const onStage = inPlan?.querySelector('guided-session')?.shadowRoot;
      const all = [...(onStage?.querySelectorAll(selector) ?? [])];
      return all.find(
        (one) => one.checkVisibility() && (one.ariaLabel ?? one.textContent.trim()) === text,
      );
    },
    {timeout: 5_000},
    kind,
    words,
  );
  await found.evaluate((one) => one.click());
}
