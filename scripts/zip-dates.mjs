import { readFileSync, writeFileSync } from 'node:fs';

/** Noon of 1 January 2020 as MS-DOS keeps it: time in the low half, date in the high one. */
const DATE = (((2020 - 1980) << 25) | (1 << 21) | (1 << 16) | (12 << 11)) >>> 0;

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/**
 * Gives every file in a zip the same date: wxt stamps them with the hour of zipping (0.20.27), and then no two builds are alike.
 * @param {string} path
 * @throws if the file is no plain zip
 */
export function settleDates(path) {
  const zip = readFileSync(path);
  const end = zip.length - 22;
  if (end < 0 || zip.readUInt32LE(end) !== END) throw new Error(`${path}: not a zip, or one with a comment`);
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (zip.readUInt32LE(at) !== ENTRY) throw new Error(`${path}: no entry at ${at}`);
    zip.writeUInt32LE(DATE, at + 12);
    zip.writeUInt32LE(DATE, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  writeFileSync(path, zip);
}
