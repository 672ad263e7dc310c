import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { dropOld, madeOnce } from './made-once.mjs';
import { ROOT } from './setup.mjs';

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const TOOLS = `terser ${devDependencies.terser}, vite ${devDependencies.vite}`;

/**
 * Terser's passes are nine tenths of a build, and most of what they are given is as it was in the build before, or in that for
 * the other browser. What comes out of the same code with the same options is kept.
 * @type {import('vite').Plugin}
 */
export const minifiedOnce = {
  name: 'minified-once',
  apply: 'build',
  configResolved({ plugins, build }) {
    const terser = plugins.find(({ name }) => name === 'vite:terser');
    const minify = terser?.renderChunk;
    if (!terser || typeof minify !== 'function') throw new Error('vite minifies in another way now');
    const options = inspect(build.terserOptions, { depth: null });
    terser.renderChunk = async function (code, chunk, output, meta) {
      if (build.minify !== 'terser' || output.sourcemap) return minify.call(this, code, chunk, output, meta);
      const made = await madeOnce(['terser', TOOLS, options, output.format, code], async () => {
        const minified = await minify.call(this, code, chunk, output, meta);
        return /** @type {{ code: string }} */ (minified).code;
      });
      return { code: made.toString(), map: null };
    };
  },
  closeBundle: dropOld,
};
