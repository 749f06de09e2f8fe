import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {contents} from './contents.js';
import {published} from './expect.js';
import {outcomeOf} from './judge.js';
import {savePost} from './site.js';
import {openBrowser} from './visitor.js';

const POLLING_MS = 100;

describe('The address of a page, in an Embed block', () => {
  let visitor;
  before(async () => (visitor = await openBrowser()));
  after(() => visitor.close());

  it('shows the exercises, too, where the frame is faster than the script of WordPress', async () => {
    const [, plan] = published;
    const content = contents.embed(plan.snippets.address);
    const {link} = await savePost('author', {title: plan.title, content});
    const page = await visitor.open('about:blank');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().includes('/wp-embed')) page.once('frameready', () => request.continue());
      else request.continue();
    });
    const loading = page.goto(link);
    const frame = await page.waitForFrame((one) => one.url().startsWith(plan.snippets.address));
    // Nothing is painted yet that polling could go by.
    await frame.waitForFunction(isComplete, {polling: POLLING_MS});
    page.emit('frameready');
    await loading;
    assert.equal(await outcomeOf(page, plan, visitor.open), 'widget');
  });
});

/** Runs in the frame. */
function isComplete() {
  const host = document.querySelector('main .exercise-plan');
  const element = host?.shadowRoot?.querySelector('exercise-plan');
  return document.readyState === 'complete' && element?.shadowRoot?.querySelector('.card');
}
