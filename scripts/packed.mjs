import { deflateRawSync } from 'node:zlib';
import { madeOnce } from './made-once.mjs';

/** Deflates by zlib, for what need not be as small as it goes. @param {Buffer} content @returns {Promise<Uint8Array>} */
export const quicklyPacked = async (content) => deflateRawSync(content, { level: 9 });

/**
 * Deflates. For the stores as small as it goes, a twentieth smaller than zlib at its best, which takes a minute for a whole
 * build; with `ZIP=quick` by zlib.
 * @param {Buffer} content
 * @returns {Promise<Uint8Array>} the same bytes for the same content
 */
export async function packed(content) {
  if (process.env.ZIP === 'quick') return quicklyPacked(content);
  return madeOnce(['zopfli', content], async () => {
    const { deflateAsync } = await import('@gfx/zopfli');
    return deflateAsync(content, { numiterations: 5 });
  });
}
