import {chromeLauncher} from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import {FirefoxWindow} from './firefox-window.js';

/** Forced colours come with a palette: that of a contrast theme of Windows, as Firefox has none without a desktop. */
const PALETTE = {'ui.highlight': '#1aebff', 'ui.highlighttext': '#000000'};

/** Starts Firefox to run tests in, by WebDriver BiDi. Throws where it does not start. */
export async function startFirefox(programs) {
  const options = {
    browser: 'firefox',
    executablePath: programs['firefox-esr'],
    // Without it, nobody may speak to Firefox’s own window, which can do more than BiDi.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PALETTE,
  };
  const browser = await puppeteer.launch(options);
  return chromeLauncher({
    puppeteer: {launch: async () => browser},
    launchOptions: options,
    createPage: async ({context}) => {
      const page = await context.newPage();
      const window = await FirefoxWindow.of(browser);
      return complete(page, window);
    },
    concurrency: 1,
  });
}

/** Gives a page of Puppeteer what its commands call and it has in Chromium only. */
function complete(page, window) {
  const {keyboard} = page;
  for (const method of ['press', 'down', 'up']) {
    const original = keyboard[method].bind(keyboard);
    keyboard[method] = async (key) => {
      await window.focusPage();
      await original(key === 'Space' ? ' ' : key);
    };
  }
  return Object.defineProperties(page, {
    touchscreen: {value: window.finger},
    emulateMediaType: {value: (type) => window.setMedia(type, [])},
    emulateMediaFeatures: {value: (features) => window.setMedia('', features)},
  });
}
