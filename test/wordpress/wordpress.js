import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir, userInfo} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {startServer} from './processes.js';

const PHP = fileURLToPath(new URL('php/', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** Where Debian puts it; its links lead all over the machine, so copies are resolved. */
const DEBIAN_WORDPRESS = '/usr/share/wordpress';

/**
 * Brings up a WordPress of its own on loopback, everything of it in a temporary folder.
 *
 * `close` ends its servers and takes the folder away; `kill` does so without waiting. Also has its
 * `version`, and what its `users` need to publish.
 */
export async function startWordPress({playerPort}) {
  const folder = mkdtempSync(join(tmpdir(), 'exercise-plan-wordpress-'));
  const servers = [];
  const removeFolder = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  const closing = {
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      removeFolder();
    },
    kill() {
      servers.forEach((server) => server.kill());
      removeFolder();
    },
  };
  try {
    const socket = join(folder, 'database.sock');
    servers.push(await startDatabase(folder, socket));
    copyFiles(folder);
    const port = await freePort();
    const environment = {
      ...process.env,
      DATABASE_SOCKET: socket,
      SITE_ORIGIN: `http://127.0.0.1:${port}`,
      PLAYER_PORT: String(playerPort),
    };
    const {version, users} = install(folder, environment);
    servers.push(await startPhp(folder, port, environment));
    return {origin: environment.SITE_ORIGIN, version, users, folder, ...closing};
  } catch (error) {
    closing.kill();
    throw error;
  }
}

/** A database that is reached through a socket only. */
async function startDatabase(folder, socket) {
  const data = join(folder, 'database');
  const user = `--user=${userInfo().username}`;
  const make = ['--force', '--skip-name-resolve', '--auth-root-authentication-method=normal'];
  execFileSync('mariadb-install-db', [...make, user, `--datadir=${data}`], {stdio: 'ignore'});
  const safety = ['--skip-log-bin', '--innodb-flush-log-at-trx-commit=0'];
  const server = await startServer(
    // Not on the path of those who are not root.
    '/usr/sbin/mariadbd',
    // prettier-ignore
    ['--no-defaults', user, `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...safety],
    {
      log: join(folder, 'database.log'),
      isReady: () => spawnSync('mariadb-admin', ['-uroot', '-S', socket, 'ping']).status === 0,
    },
  );
  execFileSync('mariadb', ['-uroot', '-S', socket, '-e', DATABASE]);
  return server;
}

const DATABASE = `
  create database wordpress character set utf8mb4;
  create user wordpress@localhost;
  grant all on wordpress.* to wordpress@localhost`;

function copyFiles(folder) {
  const www = join(folder, 'www');
  execFileSync('cp', ['-rL', DEBIAN_WORDPRESS, www]);
  for (const file of ['wp-config.php', 'router.php', 'install.php']) {
    rmSync(join(www, file), {force: true});
    cpSync(join(PHP, file), join(www, file));
  }
  const plugins = join(www, 'wp-content/mu-plugins');
  mkdirSync(plugins, {recursive: true});
  cpSync(join(PHP, 'site.php'), join(plugins, 'site.php'));
  cpSync(DIST, join(www, 'exercise-plan'), {recursive: true});
}

function install(folder, env) {
  const output = execFileSync('php', [join(folder, 'www/install.php')], {env, encoding: 'utf8'});
  return JSON.parse(output);
}

async function startPhp(folder, port, env) {
  const options = ['-d', 'display_errors=0', '-d', 'opcache.enable_cli=1'];
  return startServer('php', [...options, '-S', `127.0.0.1:${port}`, 'router.php'], {
    cwd: join(folder, 'www'),
    env: {...env, PHP_CLI_SERVER_WORKERS: '4'},
    log: join(folder, 'php.log'),
    isReady: () => answers(`http://127.0.0.1:${port}/wp-json/`),
  });
}

async function answers(address) {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
