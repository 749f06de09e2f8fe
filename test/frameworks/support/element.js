/* global page */
import {leavesNothing} from './leaves-nothing.js';

export function testElement(fact, {policy, inlinePolicy = policy, dropsScripts}) {
  fact('shows a plan that is given as an object', 'given', async (host) => {
    await host.showsPlans('Back');
    await host.hasLoaded('Back');
  });

  fact('sets an attribute: the level of the first heading', 'given', async (host) => {
    await host.showsPlans('Back');
    await host.comesToBe(levelOfName, 'H3');
  });

  fact('shows a plan that is given as JSON text in data-plan', 'text', async (host) => {
    await host.showsPlans('Back');
  });

  if (dropsScripts) {
    fact('drops a script within the element, so there is no plan', 'inline', async (host) => {
      await host.reportsThat(/No plan was found/);
      await host.comesToBe(() => page.elements()[0].innerHTML.trim(), '');
    });
  } else {
    const check = async (host) => host.showsPlans('Back');
    const options = {policy: inlinePolicy};
    fact('shows a plan that stands in a script within the element', 'inline', check, options);
  }

  fact('hears which routine a reader opens', 'given', async (host) => {
    await host.press('Noon');
    await host.says('Opened: noon. Counted: 0.');
  });

  fact('hears of every plan that is shown, once', 'list', async (host) => {
    await host.says('Loaded: Back, Neck.');
    await host.hasLoaded('Back', 'Neck');
  });

  fact('shows another plan when the property changes', 'given', async (host) => {
    await host.showsPlans('Back');
    await host.press('Other plan');
    await host.showsPlans('Neck');
    await host.hasLoaded('Back', 'Neck');
  });

  fact('keeps a routine open when other state of the page changes', 'given', async (host) => {
    await host.press('Noon');
    await host.press('Count');
    await host.says('Opened: noon. Counted: 1.');
    await host.hasOpen('Back: Noon');
    await host.hasLoaded('Back');
  });

  fact(
    'keeps what a reader has chosen when the same plan is a new object',
    'given',
    async (host) => {
      await host.press('Noon');
      await host.press('Easier');
      await host.press('Same plan');
      await host.press('Count');
      await host.says('Opened: noon. Counted: 1.');
      await host.hasOpen('Back: Noon');
      await host.comesToBe(chosenVersion, ['Easier']);
      await host.hasLoaded('Back');
    },
  );

  fact('moves elements by key, with what is open and without a new load', 'list', async (host) => {
    await host.press('Morning');
    await host.press('Evening');
    await host.hasOpen('Back: Morning', 'Neck: Evening');
    await host.press('Reverse');
    await host.hasOpen('Neck: Evening', 'Back: Morning');
    await host.says('Loaded: Back, Neck.');
    await host.hasLoaded('Back', 'Neck');
  });

  leavesNothing(fact, 'an element', 'given');
}

// These run in the page.

function levelOfName() {
  return page.elements()[0].shadowRoot.querySelector('[part~="plan-name"]').tagName;
}

function chosenVersion() {
  const {shadowRoot} = page.elements()[0];
  const buttons = shadowRoot.querySelectorAll('[part~="versions"] button[aria-pressed="true"]');
  return [...buttons].map(({textContent}) => textContent.trim());
}
