import { readFileSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Zip } from 'fflate';
import JSZip from 'jszip';
import { dropOld } from './made-once.mjs';
import { packed } from './packed.mjs';

/** Any day will do, as long as it is always the same; a zip's hours are of no time zone. */
const DATE = new Date(2020, 0, 1, 12);
const DEFLATED = 8;

/**
 * Packs a zip anew, with its files in the order of their names, all of one date: wxt 0.20.27 takes
 * them as the disk hands them out and stamps them with the hour of zipping, and then no two builds are alike.
 * @param {string} path
 * @param {(content: Buffer) => Promise<Uint8Array>} [pack] deflates
 * @throws if the file is no zip
 */
export async function settleZip(path, pack = packed) {
  const loose = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(loose.files).filter((file) => !file.dir);
  /** @type {Uint8Array[]} */
  const parts = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, content } of await contentsOf(files)) {
    /** @type {import('fflate').ZipInputFile} */
    const entry = { filename: name, size: content.length, crc: crc32(content), compression: DEFLATED, mtime: DATE };
    zip.add(entry);
    entry.ondata?.(null, new Uint8Array(await pack(content)), true);
  }
  zip.end();
  dropOld();
  writeFileSync(path, Buffer.concat(parts));
}

/** @param {JSZip.JSZipObject[]} files */
const contentsOf = (files) =>
  Promise.all(
    files
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (file) => ({ name: file.name, content: await file.async('nodebuffer') })),
  );
