import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {createServer} from 'vite';
import {chromeOptions} from '../support/chrome.js';
import {root} from '../package/support.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The demo as `npm start` serves it, and a browser that visits it. */
export async function openDemo() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'mpa',
    server: {host: '127.0.0.1', port: 0, hmr: false},
  });
  await server.listen();
  const [address] = server.resolvedUrls.local;
  const browser = await puppeteer.launch(await chromeOptions());
  return {
    origin: new URL(address).origin,
    /** Opens a page of the demo in a browser without memory. */
    visit: (path, options) => visit(browser, new URL(`demo/${path}`, address), options),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function visit(browser, url, {width = 1200, dark = false, prepare} = {}) {
  const context = await browser.createBrowserContext();
  const permissions = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'];
  await context.overridePermissions(url.origin, permissions);
  const page = await context.newPage();
  const visited = {page, errors: [], requests: [], close: () => context.close()};
  page.on('pageerror', (error) => visited.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') visited.errors.push(message.text());
  });
  page.on('request', (request) => visited.requests.push(request.url()));
  await page.setViewport({width, height: 900});
  const scheme = {name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'};
  await page.emulateMediaFeatures([scheme]);
  if (prepare) await page.evaluateOnNewDocument(prepare);
  await page.goto(url.href, {waitUntil: 'load'});
  return visited;
}

/** What axe finds on a page, “rule: where” for each. */
export async function faultsOn(page) {
  await page.evaluate(axe);
  return page.evaluate(async (values) => {
    // A frame without scripts cannot be looked into; what is in it, another test looks at.
    const {violations} = await globalThis.axe.run(document, {
      runOnly: {type: 'tag', values},
      resultTypes: ['violations'],
      iframes: false,
    });
    return violations.flatMap(({id, nodes}) =>
      nodes.map(({target, failureSummary}) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }, TAGS);
}

/** Requests that left the site; data and blobs of the page's own are none. */
export function strangers({requests}, origin) {
  return requests.filter((url) => !/^(?:data|blob):/.test(url) && new URL(url).origin !== origin);
}

/** How many pixels a page is wider than its window. */
export function sideways(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}
