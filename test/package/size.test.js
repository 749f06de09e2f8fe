import assert from 'node:assert/strict';
import {it} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {readText} from './support.js';

/** What every reader of every page downloads: brotli, in bytes. */
const MOST = 63_900;

it(`the one file is at most ${MOST} bytes, as servers send it`, () => {
  const bytes = brotliCompressSync(readText('dist/exercise-plan.js')).length;
  const advice =
    `dist/exercise-plan.js has ${bytes} bytes in brotli, ${bytes - MOST} too many. Can it be had for ` +
    'less, or loaded only by those who need it (as languages are)? If not, raise MOST in ' +
    'test/package/size.test.js and say in the commit what readers get for it.';
  assert.ok(bytes <= MOST, advice);
});
