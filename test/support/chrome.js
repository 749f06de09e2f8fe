import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Under LANG=C the shell calls its language `en-US@posix`, which Intl refuses.
  '--accept-lang=en-US',
];

/**
 * Launch options for a Chromium: `CHROME_BIN` where set, else the one that npm brought (Linux x64),
 * else whatever Chrome the launcher finds.
 */
export async function chromeOptions() {
  if (process.env.CHROME_BIN) return {executablePath: process.env.CHROME_BIN, args: ARGS};
  if (process.platform !== 'linux' || process.arch !== 'x64') return {args: ARGS};
  return unpackedChromium();
}

async function unpackedChromium() {
  const cache = resolve('node_modules/.cache/chromium-153');
  const libraries = join(cache, 'al2023/lib');
  mkdirSync(cache, {recursive: true});
  const temporary = process.env.TMPDIR;
  // The package unpacks into os.tmpdir() and reuses what lies there: give it a folder of its own.
  process.env.TMPDIR = cache;
  try {
    const {default: chromium, inflate} = await import('@sparticuz/chromium');
    const bin = fileURLToPath(new URL('../bin/', import.meta.resolve('@sparticuz/chromium')));
    const executablePath = await chromium.executablePath(bin);
    // A bare machine lacks NSS; the package has it, but unpacks it only on its own platform.
    if (!existsSync(libraries)) await inflate(join(bin, 'al2023.tar.br'));
    const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
    return {
      executablePath,
      headless: 'shell',
      args: ARGS,
      env: {
        ...process.env,
        TMPDIR: temporary ?? '/tmp',
        LD_LIBRARY_PATH: path,
        FONTCONFIG_FILE: fontList(cache),
      },
    };
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

/** The font list that the package brings names folders of its own platform only: text would have no size. */
function fontList(cache) {
  const file = join(cache, 'fonts.conf');
  const folders = [join(cache, 'fonts'), '/usr/share/fonts'].map(
    (folder) => `<dir>${folder}</dir>`,
  );
  const body = `${folders.join('')}<cachedir>${join(cache, 'fontconfig')}</cachedir>`;
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${body}</fontconfig>`);
  return file;
}
