import {spawnSync} from 'node:child_process';
import {accessSync, constants, readdirSync} from 'node:fs';
import {delimiter, join} from 'node:path';

/** The engines, the programs that each needs, and the packages of Debian that have them. */
export const ENGINES = {
  Firefox: {
    find: () => ({
      'firefox-esr': process.env.FIREFOX_BIN ?? onPath('firefox-esr') ?? onPath('firefox'),
    }),
    packages: ['firefox-esr'],
  },
  WebKit: {
    find: () => ({
      Xvfb: onPath('Xvfb'),
      MiniBrowser: miniBrowser(),
      WebKitWebDriver: onPath('WebKitWebDriver'),
    }),
    packages: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb'],
  },
};

/** Where the programs of an engine are; installs them where that may be done. Throws where they cannot be had. */
export function programsOf(engine) {
  const {find, packages} = ENGINES[engine];
  if (missingIn(find()).length > 0 && mayInstall()) install(packages);
  const programs = find();
  const missing = missingIn(programs);
  if (missing.length === 0) return programs;
  throw new Error(
    mayInstall()
      ? `apt-get cannot install ${missing.join(' and ')}`
      : `${missing.join(' and ')} cannot be found (on Debian: apt-get install ${packages.join(' ')})`,
  );
}

const missingIn = (programs) => Object.keys(programs).filter((name) => !programs[name]);

const mayInstall = () => process.getuid?.() === 0 && onPath('apt-get') !== undefined;

const INSTALL_MS = 5 * 60_000;

function install(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  const options = {
    stdio: 'ignore',
    timeout: INSTALL_MS,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  };
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '--yes', '--no-install-recommends', ...packages], options);
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isProgram);
}

/** It is beside WebKit’s library: in a folder of the machine’s kind on Debian, in `libexec` elsewhere. */
function miniBrowser() {
  const folders = ['/usr/lib', '/usr/libexec'].flatMap((folder) => [folder, ...foldersIn(folder)]);
  return folders.map((folder) => join(folder, 'webkit2gtk-4.1/MiniBrowser')).find(isProgram);
}

function foldersIn(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
