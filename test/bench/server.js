import {createServer} from 'node:http';
import {setTimeout as sleep} from 'node:timers/promises';

const START_MARK = "performance.mark('script-start');";

/** Serves pages set with `setPage`, and each peer's script with the mark where its time starts. */
export async function startServer(peers) {
  const files = new Map();
  for (const {name, script} of peers) {
    files.set(`/${name}.js`, {type: 'text/javascript', body: START_MARK + script});
  }
  const server = createServer((request, response) => void answer(files, request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    setPage(path, html) {
      files.set(path, {type: 'text/html', body: html});
      return origin + path;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(files, request, response) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const file = files.get(pathname);
  if (!file) return response.writeHead(404).end();
  await sleep(Number(searchParams.get('delay')));
  return response.writeHead(200, {'Content-Type': `${file.type}; charset=utf-8`}).end(file.body);
}
