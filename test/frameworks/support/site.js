import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {root} from '../../package/support.js';
import {chromeOptions} from '../../support/chrome.js';
import {HostPage} from './host-page.js';

/** The script that a page may have, or get later. */
const SCRIPT = '/dist/exercise-plan.js';

/** The page of a careful hospital. */
const STRICT = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'require-trusted-types-for': "'script'",
};

/**
 * A web site with the page of a framework, and a browser that visits it.
 *
 * @param files The text of each file by its address.
 */
export async function openSite(files) {
  let page = files;
  let headers = {};
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const text = page.get(pathname) ?? publishedFile(pathname);
    if (text === undefined) return response.writeHead(404).end();
    const type = pathname === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`, ...headers}).end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch(await chromeOptions());
  return {
    /**
     * Opens the page.
     *
     * @param show Which of its hosts.
     * @param script How it gets the elements: its modules import them (`imported`), or not; then a script
     *   stands `before` them, or is to be added `after` them.
     * @param policy Where its policy is not a strict one; `undefined` leaves a rule out.
     */
    async visit(show, {script = 'imported', policy} = {}) {
      const rules = Object.entries({...STRICT, ...policy}).filter(([, rule]) => rule);
      headers = {'Content-Security-Policy': rules.map((rule) => rule.join(' ')).join('; ')};
      page = new Map([...files, ['/', pageWith(script === 'before')]]);
      // A page that has the script does not import the elements, too.
      if (script !== 'imported') page.set('/define.js', '');
      const tab = await newTab(browser);
      const host = new HostPage(tab, SCRIPT);
      await tab.goto(`${origin}/?show=${show}`, {waitUntil: 'load'});
      await host.comesToBe(() => 'page' in globalThis, true);
      return host;
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function publishedFile(pathname) {
  const path = root + pathname;
  return pathname.startsWith('/dist/') && existsSync(path) ? readFileSync(path) : undefined;
}

/** A page of a browser without memory. */
async function newTab(browser) {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

function pageWith(isScriptFirst) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>A page of a clinic</title>
<link rel="icon" href="data:,">
${isScriptFirst ? `<script src="${SCRIPT}"></script>` : ''}
<main></main>
<script type="module" src="/page.js"></script>`;
}
