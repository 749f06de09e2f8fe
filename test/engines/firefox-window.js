/** Media features as pages ask for them, and what Firefox’s window calls them. */
const OVERRIDES = {
  'prefers-color-scheme': 'prefersColorSchemeOverride',
  'prefers-reduced-motion': 'prefersReducedMotionOverride',
  'forced-colors': 'forcedColorsOverride',
};

/** How a finger is for Firefox (nsIDOMWindowUtils): on the screen, or gone. */
const CONTACT = 2;
const REMOVE = 4;

/** A finger’s moves are as far apart as frames: all at once, they would be one. */
const FRAME_MS = 16;

/** The window around the page, by scripts with all rights: for what WebDriver BiDi cannot do. */
export class FirefoxWindow {
  #connection;
  #context;
  #point = [0, 0];

  /** The only window of a Firefox that was started with `--remote-allow-system-access`. */
  static async of(browser) {
    const window = new FirefoxWindow();
    window.#connection = browser.connection;
    const {result} = await browser.connection.send('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    window.#context = result.contexts[0].context;
    return window;
  }

  /** Takes the focus back from the address bar and its like, where Tab behind the end of the page has brought it. */
  focusPage() {
    return this.#run(
      `document.activeElement === gBrowser.selectedBrowser || gBrowser.selectedBrowser.focus()`,
    );
  }

  /** As in Chromium, features that are not named are as they were. */
  setMedia(type, features) {
    const values = new Map(features.map(({name, value}) => [name, value]));
    const overrides = Object.entries(OVERRIDES).map(([feature, override]) => [
      override,
      values.get(feature) ?? 'none',
    ]);
    const media = {mediumOverride: type, ...Object.fromEntries(overrides)};
    return this.#run(
      `Object.assign(gBrowser.selectedBrowser.browsingContext, ${JSON.stringify(media)})`,
    );
  }

  /** One that Firefox takes for a real one: it scrolls the page where it may. */
  finger = {
    touchStart: (x, y) => this.#touch(CONTACT, x, y),
    touchMove: (x, y) => this.#touch(CONTACT, x, y),
    touchEnd: () => this.#touch(REMOVE, ...this.#point),
  };

  #touch(state, x, y) {
    this.#point = [x, y];
    return this.#run(`(async () => {
      const page = gBrowser.selectedBrowser.getBoundingClientRect();
      const [x, y] = [mozInnerScreenX + page.x + ${x}, mozInnerScreenY + page.y + ${y}]
        .map((pixels) => Math.round(pixels * devicePixelRatio));
      const [pressure, orientation] = [1, 90];
      windowUtils.sendNativeTouchPoint(0, ${state}, x, y, pressure, orientation, null);
      await new Promise((resolve) => setTimeout(resolve, ${FRAME_MS}));
    })()`);
  }

  async #run(script) {
    const {result} = await this.#connection.send('script.evaluate', {
      expression: script,
      target: {context: this.#context},
      awaitPromise: true,
      resultOwnership: 'none',
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  }
}
