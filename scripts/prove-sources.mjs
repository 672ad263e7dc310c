import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from './load.mjs';
import { OUTPUT } from './programs.mjs';

/**
 * Builds the Firefox package of a sources archive of what stands here now, and compares it with the one in `.output`. `npm run
 * release` does the same of what is committed, with packages of its own.
 */
const { packSources, quicklyBuiltFromSources } = await load('scripts/store/sources.ts');
const folder = mkdtempSync(join(tmpdir(), 'last-orders-archive-'));
const zip = readdirSync(OUTPUT).find((name) => name.endsWith('-firefox-mv3.zip'));
if (!zip) throw new Error('no Firefox package to compare with: npm run zip');
try {
  const archive = join(folder, 'sources.zip');
  await packSources(archive, 'now');
  /** @type {Buffer} */
  const built = quicklyBuiltFromSources(archive);
  const isSame = built.equals(readFileSync(join(OUTPUT, zip)));
  console.log(
    isSame ? `${zip}: the same ${built.length} bytes` : `${zip}: other bytes than those built from the sources archive`,
  );
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
