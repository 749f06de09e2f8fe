import {eventually} from './processes.js';

/** Names of keys that WebDriver writes as letters of its own. */
const KEYS = {
  Space: ' ',
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

const BUTTONS = {left: 0, middle: 1, right: 2};

/** Media features as pages ask for them, and the names and values that WebKit’s inspector has for them. */
const PREFERENCES = {
  'prefers-color-scheme': {name: 'PrefersColorScheme', values: {dark: 'Dark', light: 'Light'}},
  'prefers-reduced-motion': {
    name: 'PrefersReducedMotion',
    values: {reduce: 'Reduce', 'no-preference': 'NoPreference'},
  },
  'prefers-contrast': {
    name: 'PrefersContrast',
    values: {more: 'More', less: 'Less', 'no-preference': 'NoPreference'},
  },
};

/** The window, with its title bar, stays under the pointer in the middle of the screen: there the focus is. */
const middle = ({width, height}, screen) => ({
  x: Math.round((screen.width - width) / 2),
  y: Math.round((screen.height - height) / 2),
});

/** Sizes of the window, two frames later: the next frame may still be one of the old window. */
const SIZES_THEN = `
  const report = arguments[0];
  const say = () => report([innerWidth, innerHeight, outerHeight - innerHeight]);
  requestAnimationFrame(() => requestAnimationFrame(say));`;

/** WebKit’s page with the names that the commands of the test runner call a page of Puppeteer by. */
export class WebKitPage {
  #driver;
  #inspector;
  #screen;
  #bars = 0;
  #held = new Set();

  constructor(driver, inspector, screen) {
    this.#driver = driver;
    this.#inspector = inspector;
    this.#screen = screen;
  }

  keyboard = {
    down: (key) => {
      // The driver would send nothing, and a test would pass that has seen nothing.
      if (this.#held.has(key)) throw new Error('WebKit’s driver does not repeat keys.');
      this.#held.add(key);
      return this.#driver.keys(keyAction('keyDown', key));
    },
    up: (key) => {
      this.#held.delete(key);
      return this.#driver.keys(keyAction('keyUp', key));
    },
    press: (key) => this.#driver.keys(keyAction('keyDown', key), keyAction('keyUp', key)),
    type: async (letters) => {
      for (const letter of letters) await this.keyboard.press(letter);
    },
  };

  mouse = {
    move: (x, y) => this.#driver.mouse(moveAction(x, y)),
    down: ({button} = {}) => this.#driver.mouse(buttonAction('pointerDown', button)),
    up: ({button} = {}) => this.#driver.mouse(buttonAction('pointerUp', button)),
    click: (x, y, {button} = {}) =>
      this.#driver.mouse(
        moveAction(x, y),
        buttonAction('pointerDown', button),
        buttonAction('pointerUp', button),
      ),
    reset: async () => {
      await this.reset();
      await this.mouse.move(0, 0);
    },
  };

  /** Lets go of all keys and buttons. */
  reset() {
    this.#held.clear();
    return this.#driver.release();
  }

  /** The window follows in its own time, and has bars of a height that only it knows. */
  setViewport({width, height}) {
    return eventually(async () => {
      await this.#setWindow({width, height: height + this.#bars});
      const [innerWidth, innerHeight, bars] = await this.#driver.run(SIZES_THEN);
      if (innerWidth === width && innerHeight === height) return;
      this.#bars = bars;
      throw new Error(`WebKit’s window does not become ${width} × ${height} pixels.`);
    });
  }

  /** As in Chromium, those that are not named are as they were, and the medium is the screen. */
  async emulateMediaFeatures(features) {
    const wanted = new Map(features.map(({name, value}) => [name, value]));
    if (wanted.get('forced-colors') === 'active') throw new Error('WebKit has no forced colours.');
    await this.emulateMediaType('');
    for (const [feature, {name, values}] of Object.entries(PREFERENCES)) {
      const value = values[wanted.get(feature)];
      await this.#inspector.command('Page.overrideUserPreference', {name, ...(value && {value})});
    }
  }

  emulateMediaType(media) {
    return this.#inspector.command('Page.setEmulatedMedia', {media});
  }

  #setWindow(size) {
    return this.#driver.setWindow({...size, ...middle(size, this.#screen)});
  }
}

const keyAction = (type, key) => ({type, value: KEYS[key] ?? key});

const moveAction = (x, y) => ({type: 'pointerMove', x, y, duration: 0, origin: 'viewport'});

const buttonAction = (type, button = 'left') => ({type, button: BUTTONS[button]});
