// A model as the file that is committed.
import { brotliCompressSync, constants } from 'node:zlib';
import { encodeModel, type Model } from '../language/index.js';

const LARGEST_WINDOW = 24;

/** Encodes and compresses. The same model gives the same bytes with the same version of brotli, which comes with Node. */
export function packModel(model: Model): Buffer {
  const bytes = encodeModel(model);
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_GENERIC,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_LGWIN]: LARGEST_WINDOW,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
