import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {buildPage} from './build.js';
import {openSite} from './site.js';

/**
 * Tests what a page of a framework may rely on.
 *
 * @param framework Its folder, and what is special about it:
 *   `policy` - what a page’s policy cannot forbid with it;
 *   `inlinePolicy` - the same, where the plan stands in a script within the element;
 *   `dropsScripts` - it takes scripts out of templates;
 *   `losesLateObject` - what is given as a property before the elements are defined is lost;
 *   `lateWay` - how it is given so that it is not.
 */
export function testFramework(name, framework) {
  const {folder, policy, inlinePolicy = policy, dropsScripts, losesLateObject, lateWay} = framework;

  describe(name, () => {
    let site;
    before(async () => {
      site = await openSite(await buildPage(folder));
    });
    after(() => site?.close());

    /** A fact about the page with this host. */
    const fact = (title, show, options, check) =>
      it(title, async () => {
        const host = await site.visit(show, {policy, ...options});
        await check(host);
        await host.close();
      });

    fact('shows a plan that is given as an object', 'given', {}, async (host) => {
      await host.showsPlans('Back');
      await host.hasLoaded('Back');
    });

    fact('sets an attribute: the level of the first heading', 'given', {}, async (host) => {
      await host.showsPlans('Back');
      await host.comesToBe(levelOfName, 'H3');
    });

    fact('shows a plan that is given as JSON text in data-plan', 'text', {}, async (host) => {
      await host.showsPlans('Back');
    });

    if (dropsScripts) {
      fact('drops a script within the element, so no plan is found', 'inline', {}, async (host) => {
        await host.reportsThat(/No plan was found/);
        await host.comesToBe(() => document.querySelector('exercise-plan').innerHTML.trim(), '');
      });
    } else {
      const options = {policy: inlinePolicy};
      fact('shows a plan in a script within the element', 'inline', options, async (host) => {
        await host.showsPlans('Back');
      });
    }

    fact('hears which routine a reader opens', 'given', {}, async (host) => {
      await host.press('Noon');
      await host.says('Opened: noon. Counted: 0.');
    });

    fact('hears of every plan that is shown, once', 'list', {}, async (host) => {
      await host.says('Loaded: Back, Neck.');
    });

    fact('shows the next plan when the property changes', 'given', {}, async (host) => {
      await host.showsPlans('Back');
      await host.press('Other plan');
      await host.showsPlans('Neck');
      await host.hasLoaded('Back', 'Neck');
    });

    fact('keeps a routine open when other state of the page changes', 'given', {}, async (host) => {
      await host.press('Noon');
      await host.press('Count');
      await host.says('Opened: noon. Counted: 1.');
      await host.hasOpen('Back: Noon');
      await host.hasLoaded('Back');
    });

    fact('keeps a routine open when the plan comes as a new object', 'given', {}, async (host) => {
      await host.press('Noon');
      await host.press('Same plan');
      await host.press('Count');
      await host.says('Opened: noon. Counted: 1.');
      await host.hasOpen('Back: Noon');
    });

    fact('moves elements that change places, open routines and all', 'list', {}, async (host) => {
      await host.press('Morning');
      await host.press('Evening');
      await host.hasOpen('Back: Morning', 'Neck: Evening');
      await host.press('Reverse');
      await host.hasOpen('Neck: Evening', 'Back: Morning');
      await host.says('Loaded: Back, Neck.');
      await host.hasLoaded('Back', 'Neck');
    });

    fact('leaves nothing of elements behind that are gone', 'given', {}, async (host) => {
      await host.press('Noon');
      await host.leave();
      const leaks = await host.leaks();
      for (let i = 1; i < ROUNDS; i++) {
        await host.enter();
        await host.press('Noon');
        await host.leave();
      }
      assert.deepEqual(await host.leaks(), leaks);
      await host.hasInMemory(KEPT, 'exercise-plan');
      await host.hasInMemory(KEPT, 'exercise-figure');
    });

    fact('shows a plan where the script stands before it', 'given', BEFORE, async (host) => {
      await host.showsPlans('Back');
    });

    if (losesLateObject) {
      fact('loses an object where the script comes later', 'given', AFTER, async (host) => {
        await host.addScript();
        await host.reportsThat(/No plan was found/);
        await host.press('Other plan');
        await host.showsPlans('Neck');
      });
    }

    const way = losesLateObject ? `an object that is given by ${lateWay}` : 'an object';
    fact(`keeps ${way} where the script comes later`, 'late', AFTER, async (host) => {
      await host.addScript();
      await host.showsPlans('Back');
    });

    fact('keeps JSON text in data-plan where the script comes later', 'text', AFTER, async (host) => {
      await host.addScript();
      await host.showsPlans('Back');
    });
  });
}

const ROUNDS = 6;
/** The browser may keep the last one in its cache of styles with counters, and a framework the last one, too. */
const KEPT = 2;

const BEFORE = {script: 'before'};
const AFTER = {script: 'after'};

/** Runs in the page. */
function levelOfName() {
  const {shadowRoot} = document.querySelector('exercise-plan');
  return shadowRoot.querySelector('[part~="plan-name"]').tagName;
}
