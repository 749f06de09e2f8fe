import {readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {snippetOf} from '../../dist/embed.js';
import {plans} from './plans.js';
import {pageAddress} from './snippets.js';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/**
 * The built package on a site of its own, with a page for each plan, as plain as web space comes: files,
 * and no headers but their type.
 */
export async function startPlayerSite() {
  const pages = new Map();
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const type = TYPES[extname(path)];
    const file = type && (pages.get(path) ?? fileFor(path));
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': `${type}; charset=utf-8`}).end(file);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  const origin = `http://localhost:${port}`;
  for (const {plan, id} of plans) await addPage(pages, origin, plan, id);
  return {
    port,
    origin,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function addPage(pages, origin, plan, id) {
  const page = pageAddress(origin, id);
  const options = {script: `${origin}/exercise-plan.js`, page};
  const {pathname} = new URL(page);
  const oembedPath = pathname.replace('.html', '.oembed.json');
  pages.set(pathname, (await snippetOf(plan, {...options, for: 'page'})).text);
  pages.set(oembedPath, (await snippetOf(plan, {...options, for: 'oembed'})).text);
}

function fileFor(pathname) {
  const path = join(DIST, decodeURIComponent(pathname));
  return statSync(path, {throwIfNoEntry: false})?.isFile() ? readFileSync(path) : undefined;
}
