import {createServer} from 'node:http';
import {existsSync, readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {setTimeout as sleep} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {chromeOptions} from '../support/chrome.js';
import {readJson, root} from './support.js';

const TYPES = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
};

/** Where another version of the one file lies. */
export const OTHER_SCRIPT = '/other/exercise-plan.js';
export const OTHER_VERSION = '9.8.7';
const {version} = readJson('package.json');

/**
 * A web site with the built package under `/dist/`, and a browser that visits it. The first test that
 * needs it starts it; `close` ends both.
 */
export async function openSite() {
  let page = {body: [''], headers: {}, files: {}};
  const added = new Map();
  const server = createServer(
    (request, response) => void answer(request.url, response, {page, added}),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch(await chromeOptions());
  return {
    origin,
    /**
     * Opens a page of the site; strings in `html` are sent one by one, with a pause after each. Its
     * `files` are scripts of its own, by their paths; a `host` other than ours is one that readers see.
     */
    async visit(html, {headers = {}, files = {}, host = '127.0.0.1', ...options} = {}) {
      page = {body: [html].flat(), headers, files};
      return visit(browser, `${origin.replace('127.0.0.1', host)}/`, options);
    },
    /** Opens any other address, of this site or whole. */
    visitAddress: (address, options = {}) => visit(browser, new URL(address, origin).href, options),
    /** Has the site serve one more file. */
    addFile(path, text, headers = {}) {
      added.set(path, {text, headers});
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Opens a page in a browser without memory, and keeps what it says and asks for. */
async function visit(browser, address, {viewport = {width: 1200, height: 900}, hasScripts = true}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const visited = {page, messages: [], errors: [], requests: [], close: () => context.close()};
  page.on('console', (message) => visited.messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => visited.errors.push(String(error)));
  page.on('request', (request) => visited.requests.push(new URL(request.url()).pathname));
  await page.setViewport(viewport);
  await page.setJavaScriptEnabled(hasScripts);
  await page.evaluateOnNewDocument(watch);
  await page.goto(address, {waitUntil: 'load'});
  return visited;
}

/** Runs in the page before anything of it: notes what a reader would see happen. */
function watch() {
  const seen = {loads: 0, notices: [], violations: []};
  Object.defineProperty(document, 'seen', {value: seen});
  addEventListener('plan-load', () => seen.loads++);
  addEventListener('securitypolicyviolation', (event) => {
    seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`);
  });
  const look = () => {
    for (const element of document.querySelectorAll('exercise-plan, exercise-card')) {
      const notice = element.shadowRoot?.querySelector('.notice');
      const text = notice?.checkVisibility() ? notice.textContent.trim() : '';
      if (text && seen.notices.at(-1) !== text) seen.notices.push(text);
    }
    requestAnimationFrame(look);
  };
  look();
}

/** What the page's watch has noted. */
export function seenIn({page}) {
  return page.evaluate(() => document.seen);
}

/** The names of the exercises on show, once there is one; fails after a while, with what was said. */
export async function cardNames({page, messages, errors}) {
  try {
    const names = await page.waitForFunction(shownNames, {timeout: 5_000});
    return await names.jsonValue();
  } catch (cause) {
    throw new Error(['No plan is shown.', ...errors, ...messages].join('\n'), {cause});
  }
}

/** Runs in the page. */
function shownNames() {
  const hosts = [...document.querySelectorAll('exercise-plan, exercise-card, .exercise-plan')];
  const elements = hosts.map((host) => host.shadowRoot?.querySelector('exercise-plan') ?? host);
  const names = elements.flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('.card .name') ?? []),
  ]);
  return names.length > 0 && names.map((name) => name.textContent.trim());
}

async function answer(url, response, {page, added}) {
  const {pathname} = new URL(url, 'http://localhost');
  if (pathname === '/') return answerPage(response, page);
  const type = `${TYPES[extname(pathname) || '.html']}; charset=utf-8`;
  const own = added.get(pathname);
  if (own) {
    response.writeHead(200, {'Content-Type': type, ...own.headers});
    return response.end(own.text);
  }
  const file = page.files[pathname] ?? fileFor(pathname);
  if (file === undefined) return response.writeHead(404).end();
  response.writeHead(200, {'Content-Type': type});
  response.end(file);
}

function fileFor(pathname) {
  const oneFile = `${root}/dist/exercise-plan.js`;
  if (pathname === OTHER_SCRIPT) {
    return readFileSync(oneFile, 'utf8').replaceAll(version, OTHER_VERSION);
  }
  const path = root + pathname.replace(/\/$/, '/index.html');
  return pathname.startsWith('/dist/') && existsSync(path) ? readFileSync(path) : undefined;
}

/** Long enough for the browser to paint what it has. */
const PAUSE_MS = 120;

async function answerPage(response, {body, headers}) {
  response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...headers});
  for (const piece of body.slice(0, -1)) {
    response.write(piece);
    await sleep(PAUSE_MS);
  }
  response.end(body.at(-1));
}
