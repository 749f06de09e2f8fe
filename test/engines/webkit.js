import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {Processes, eventually} from './processes.js';
import {WebDriver} from './webdriver.js';
import {WebKitInspector} from './webkit-inspector.js';
import {WebKitPage} from './webkit-page.js';

const SCREEN = {width: 1600, height: 1400};

/** Bars so small that the window can be as narrow as a phone. */
const BARS =
  '* {min-width: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px} button {margin: 0 -8px}';

/** Starts WebKit to run tests in. Throws where it does not start. */
export async function startWebKit(programs) {
  const launcher = new WebKitLauncher(programs);
  try {
    await launcher.start();
  } catch (error) {
    await launcher.stop();
    throw error;
  }
  return launcher;
}

/** Runs tests in WebKitGTK: its MiniBrowser on a screen that nobody sees, led by its own driver. */
class WebKitLauncher {
  name = 'WebKit';
  // The commands of the test runner shall speak to its page as to one of Puppeteer.
  type = 'puppeteer';
  concurrency = 1;
  #programs;
  #processes = new Processes();
  #folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  #driver;
  #page;
  #session;

  constructor(programs) {
    this.#programs = programs;
  }

  async start() {
    const [port, inspectorPort] = [await freePort(), await freePort()];
    const display = await this.#startScreen();
    this.#startBrowser(display, inspectorPort);
    // The driver looks for the browser only once.
    const inspector = await WebKitInspector.connect(inspectorPort);
    const target = `--target=127.0.0.1:${inspectorPort}`;
    this.#processes.start(this.#programs.WebKitWebDriver, [`--port=${port}`, target]);
    const driver = `http://127.0.0.1:${port}`;
    await eventually(() => fetch(`${driver}/status`));
    this.#driver = await WebDriver.begin(driver, {browserName: 'MiniBrowser'});
    await inspector.inspectPage();
    this.#page = new WebKitPage(this.#driver, inspector, SCREEN);
  }

  async startSession(id, url) {
    this.#session = id;
    await this.#page.setViewport({width: 800, height: 600});
    await this.#driver.open(url);
  }

  async stopSession() {
    this.#session = undefined;
    await this.#page.reset();
    await this.#page.emulateMediaFeatures([]);
    await this.#driver.open('about:blank');
    return {};
  }

  isActive(id) {
    return this.#session === id;
  }

  getPage() {
    return this.#page;
  }

  getBrowserUrl() {
    return this.#driver.url();
  }

  async stop() {
    this.#processes.end();
    rmSync(this.#folder, {recursive: true, force: true});
  }

  async #startScreen() {
    const size = `${SCREEN.width}x${SCREEN.height}x24`;
    const parameters = ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
    const screen = this.#processes.start(this.#programs.Xvfb, parameters, {stdio});
    return new Promise((resolve, reject) => {
      screen.stdio[3].once('data', (number) => resolve(`:${`${number}`.trim()}`));
      screen.once('exit', () => reject(new Error('Xvfb does not start')));
    });
  }

  #startBrowser(display, inspectorPort) {
    const toolkit = join(this.#folder, 'gtk-3.0');
    mkdirSync(toolkit);
    writeFileSync(join(toolkit, 'gtk.css'), BARS);
    this.#processes.start(this.#programs.MiniBrowser, ['--automation'], {
      env: {
        DISPLAY: display,
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        NO_AT_BRIDGE: '1',
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        // Without a graphics card, the processor draws faster by itself than in the place of one.
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
        WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${inspectorPort}`,
        XDG_CACHE_HOME: this.#folder,
        XDG_CONFIG_HOME: this.#folder,
        XDG_DATA_HOME: this.#folder,
      },
    });
  }
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}
