/* global page */
import assert from 'node:assert/strict';
import {isDeepStrictEqual} from 'node:util';

/** So long may anything take on a busy machine. */
const PATIENCE_MS = 10_000;

/** A page of a framework as its readers meet it, and what the browser says meanwhile. */
export class HostPage {
  /** Errors and warnings. */
  reports = [];
  #page;
  #script;

  constructor(page, script) {
    this.#page = page;
    this.#script = script;
    page.on('pageerror', (error) => this.reports.push(String(error)));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) this.reports.push(message.text());
    });
  }

  /** Shows the host (again), or takes it away. */
  enter = () => this.#page.evaluate(() => page.enter());
  leave = () => this.#page.evaluate(() => page.leave());

  /** Presses the button of that name, the host’s own or in the first element that has one. */
  async press(name) {
    let place;
    await this.#until(async () => {
      place = await this.#page.evaluate(placeOfButton, name);
      return place;
    });
    assert.ok(place, `There is no button ${name}.`);
    await this.#page.mouse.click(place.x, place.y);
  }

  /** Adds the script with the elements, and waits until it has run. */
  async addScript() {
    await this.#page.evaluate(async (src) => {
      const policy = {createScriptURL: (url) => url};
      const script = document.createElement('script');
      script.src = trustedTypes.createPolicy('late', policy).createScriptURL(src);
      const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
      document.head.append(script);
      await loaded;
    }, this.#script);
  }

  /** Fails where the names of the plans on show do not come to be these. */
  showsPlans = (...names) => this.#comesToBe(shownPlans, names);

  /** Fails where the open routines do not come to be these, as “Back: Noon”. */
  hasOpen = (...routines) => this.#comesToBe(openRoutines, routines);

  /** Fails where plans of other names were loaded, or one was loaded again. */
  hasLoaded = (...names) => this.#comesToBe(() => page.loaded, names);

  /** Fails where the host’s own text does not come to be this. */
  says = (words) => this.#comesToBe(ownText, words);

  /** Fails where what a function in the page gives does not come to be so. */
  comesToBe = (ask, expected) => this.#comesToBe(ask, expected);

  /** Fails where the browser does not come to report this; takes it out of the reports. */
  async reportsThat(words) {
    const isThat = (report) => words.test(report);
    await this.#until(() => this.reports.some(isThat));
    assert.match(this.reports.join('\n'), words);
    this.reports = this.reports.filter((report) => !isThat(report));
  }

  /** What is asked of the page while something is done, and not given back. */
  async leaksOf(act) {
    const watch = await this.#page.evaluateHandle(() => page.watchLeaks());
    await act();
    return this.#page.evaluate((leaks) => leaks.open(), watch);
  }

  /** Fails where there do not come to be so few elements of a name in memory, on the page or not. */
  async hasInMemory(most, tag) {
    let count;
    await this.#until(async () => {
      count = await this.#countInMemory(tag);
      return count <= most;
    });
    assert.ok(count <= most, `${count} of <${tag}> are in memory.`);
  }

  /** Closes the page; fails where the browser or the framework had anything to say. */
  async close() {
    await this.#page.browserContext().close();
    assert.deepEqual(this.reports, []);
  }

  async #countInMemory(tag) {
    const prototypeOf = (name) => customElements.get(name).prototype;
    const prototype = await this.#page.evaluateHandle(prototypeOf, tag);
    const found = await this.#page.queryObjects(prototype);
    const count = await this.#page.evaluate(({length}) => length, found);
    // Else it would keep them itself.
    await found.dispose();
    await prototype.dispose();
    return count;
  }

  async #comesToBe(ask, expected) {
    let is;
    await this.#until(async () => {
      is = await this.#page.evaluate(ask);
      return isDeepStrictEqual(is, expected);
    });
    assert.deepEqual(is, expected, this.reports.join('\n') || undefined);
  }

  /** Asks in every frame, until it is so or patience is at its end. */
  async #until(isSo) {
    const end = Date.now() + PATIENCE_MS;
    while (!(await isSo()) && Date.now() < end) {
      await this.#page.evaluate(() => new Promise(requestAnimationFrame));
    }
  }
}

// These run in the page.

function placeOfButton(name) {
  const roots = [document, ...page.elements().map(({shadowRoot}) => shadowRoot)];
  const buttons = roots.flatMap((root) => (root ? [...root.querySelectorAll('button')] : []));
  const button = buttons.find(({textContent}) => textContent.trim().startsWith(name));
  if (!button) return undefined;
  button.scrollIntoView({block: 'center'});
  const {x, y, width, height} = button.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

function shownPlans() {
  return page
    .elements()
    .map(
      ({shadowRoot}) => shadowRoot?.querySelector('[part~="plan-name"]')?.textContent.trim() ?? '',
    );
}

function openRoutines() {
  return page.elements().flatMap(({shadowRoot}) => {
    const plan = shadowRoot.querySelector('[part~="plan-name"]').textContent.trim();
    const open = shadowRoot.querySelectorAll('[part~="routine"] [aria-expanded="true"]');
    return [...open].map(({textContent}) => `${plan}: ${textContent.trim().match(/^\w+/)[0]}`);
  });
}

function ownText() {
  return document.querySelector('main output').textContent.replace(/\s+/g, ' ').trim();
}
