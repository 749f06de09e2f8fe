import {brotliCompressSync, constants} from 'node:zlib';

/** As a server sends it that compresses once and well. */
export function brotliBytes(content) {
  const params = {[constants.BROTLI_PARAM_QUALITY]: 11};
  return brotliCompressSync(content, {params}).length;
}
