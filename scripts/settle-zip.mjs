import { readFileSync, writeFileSync } from 'node:fs';
import JSZip from 'jszip';

/** Any day will do, as long as it is always the same. */
const DATE = new Date(Date.UTC(2020, 0, 1, 12));

/**
 * Packs a zip anew with its files in the order of their names, all of one date: wxt 0.20.27 takes them as the disk
 * hands them out and stamps them with the hour of zipping, and then no two builds are alike.
 * @param {string} path
 * @throws if the file is no zip
 */
export async function settleZip(path) {
  const loose = await JSZip.loadAsync(readFileSync(path));
  const settled = new JSZip();
  const files = Object.values(loose.files).filter((file) => !file.dir);
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    settled.file(file.name, await file.async('nodebuffer'), { date: DATE, createFolders: false });
  }
  const options = /** @type {const} */ ({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 9 } });
  writeFileSync(path, await settled.generateAsync(options));
}
