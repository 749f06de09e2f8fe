import {spawnSync} from 'node:child_process';
import {existsSync, rmSync, writeFileSync} from 'node:fs';

/** What Debian calls the parts of a WordPress; its own web server comes along and is not used. */
const PACKAGES = [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'php-cli',
  'php-mysql',
  'php-mbstring',
  'php-xml',
  'mariadb-server',
  'mariadb-client',
];

/** Debian asks this file whether a service may start after its installation. */
const POLICY = '/usr/sbin/policy-rc.d';
const NO_SERVICE = '#!/bin/sh\nexit 101\n';

/** Installs what is missing; returns why that is not possible here, or `undefined`. */
export function installPackages() {
  if (missing().length === 0) return undefined;
  if (!succeeds('apt-get', ['--version'])) return 'there is no apt-get';
  if (process.getuid() !== 0) return 'only root may install packages';
  if (!succeeds('apt-get', ['update', '-qq'])) return 'apt-get cannot reach its package lists';
  withoutServices(() => apt('install', '-y', '-qq', '--no-install-recommends', ...missing()));
  return missing().length === 0 ? undefined : `apt-get cannot install ${missing().join(', ')}`;
}

function missing() {
  return PACKAGES.filter((name) => {
    const query = ['-W', '-f', '${db:Status-Status}', name];
    return run('dpkg-query', query).stdout?.toString() !== 'installed';
  });
}

function withoutServices(install) {
  if (existsSync(POLICY)) return install();
  writeFileSync(POLICY, NO_SERVICE, {mode: 0o755});
  try {
    install();
  } finally {
    rmSync(POLICY);
  }
}

function apt(...args) {
  run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });
}

function succeeds(command, args) {
  return run(command, args).status === 0;
}

function run(command, args, options) {
  return spawnSync(command, args, {stdio: ['ignore', 'pipe', 'ignore'], ...options});
}
