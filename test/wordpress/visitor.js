import puppeteer from 'puppeteer-core';
import {chromeOptions} from '../support/chrome.js';
import {look} from './look.js';

/** Nothing but this machine: WordPress would fetch smileys, avatars and fonts. */
const LOOPBACK_ONLY =
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost';
const DESKTOP = {width: 1280, height: 900};
const PATIENCE_MS = 10_000;
const SCRIPT = 'script[src*="exercise-plan.js"]';

/** A browser that opens pages as readers do. */
export async function openBrowser() {
  const options = await chromeOptions();
  const browser = await puppeteer.launch({...options, args: [...options.args, LOOPBACK_ONLY]});
  const open = async (address) => {
    const page = await browser.newPage();
    await page.setViewport(DESKTOP);
    // Addresses that hold a plan are too long for a message.
    await page.goto(address, {waitUntil: 'load'}).catch(({message}) => {
      throw new Error(message.replaceAll(/([#?]plan=.{8})\S+/g, '$1…'));
    });
    return page;
  };
  return {
    browser,
    open,
    /** Shows a piece of a feed as a reader for feeds does, without scripts and frames; links lead on. */
    async openFeed(html) {
      if (URL.canParse(html)) return open(html);
      const page = await browser.newPage();
      await page.setContent(html.replaceAll(/<(script|iframe)[^]*?<\/\1>/g, ''));
      return page;
    },
    close: () => browser.close(),
  };
}

/** What a reader sees on a page and in its frames, once all that our script does is done. */
export async function read(page) {
  const sights = [];
  for (const frame of page.frames()) {
    if (!(await isShown(frame))) continue;
    await settled(frame);
    sights.push({...(await frame.evaluate(look)), frame});
  }
  return sights;
}

/** WordPress clips the frame of an embed away until it has heard from it. */
async function isShown(frame) {
  const element = await frame.frameElement();
  if (!element) return true;
  const isVisible = (box) => getComputedStyle(box).clip === 'auto' && box.checkVisibility();
  try {
    const page = frame.parentFrame();
    await page.waitForFunction(isVisible, {timeout: PATIENCE_MS}, element);
    return true;
  } catch {
    return false;
  }
}

/**
 * Waits until a widget shows, or until there will be none.
 *
 * The control is an empty element that is added last: once it says that it has no plan, every host before
 * it has had its turn.
 */
async function settled(frame) {
  if (!(await frame.$(SCRIPT))) return;
  await frame.evaluate(() => {
    const control = document.createElement('exercise-plan');
    control.id = 'control';
    document.body.append(control);
  });
  await frame.waitForFunction(hasWidgetOrControl, {timeout: PATIENCE_MS});
  await frame.evaluate(() => document.querySelector('#control').remove());
}

/** Runs in the page. */
function hasWidgetOrControl() {
  const roots = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  }
  const isThere = (selector) =>
    roots.some((root) => [...root.querySelectorAll(selector)].some((one) => one.checkVisibility()));
  const notice = document.querySelector('#control').shadowRoot?.querySelector('[part~="notice"]');
  return isThere('[part~="card"]') || (notice?.checkVisibility() && notice.textContent !== '');
}
