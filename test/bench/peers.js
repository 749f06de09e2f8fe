import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {brotliBytes} from './brotli.js';

const CACHE = resolve('node_modules/.cache/bench');

/** Who is measured. `waitFor`: the tag whose elements render later than the script runs. */
export async function preparePeers(oursFile) {
  const byHand = await bundle('by-hand', new URL('./peers/by-hand.js', import.meta.url));
  const webAwesome = await bundle(
    'web-awesome',
    new URL('./peers/web-awesome.js', import.meta.url),
  );
  return [
    peer('ours', oursFile, 'exercise-plan', 'exercise-plan'),
    peer('by-hand', byHand, 'div', null),
    peer('web-awesome', webAwesome, 'div', 'wa-details'),
  ];
}

/** Who shows a figure, and by which function of the page. */
export async function prepareFigurePeers(oursFile) {
  const lottie = await bundle('lottie', new URL('./peers/lottie-player.js', import.meta.url));
  return [
    {...peer('ours', oursFile, 'exercise-figure', null), show: 'showOurs'},
    {...peer('lottie', lottie, 'div', null), show: 'showLottie'},
  ];
}

/** Ours alone: a session is measured beside the same figure without one. */
export const prepareSessionPeer = (oursFile) => peer('ours', oursFile, 'exercise-plan', null);

/** An empty script: what it takes is what the method itself costs, mostly the wait for two frames. */
export const nothing = {name: 'nothing', hostTag: 'div', waitFor: null, script: ''};

function peer(name, file, hostTag, waitFor) {
  const script = readFileSync(file);
  return {
    name,
    hostTag,
    waitFor,
    script: script.toString(),
    bytes: script.length,
    brotliBytes: brotliBytes(script),
  };
}

/** Built the way ours is: one minified classic script. */
async function bundle(name, entry) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: `${CACHE}/${name}`,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'peer',
        fileName: () => 'peer.js',
      },
      rolldownOptions: {output: {minify: true, codeSplitting: false}},
    },
  });
  return `${CACHE}/${name}/peer.js`;
}
