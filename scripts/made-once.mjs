import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { ROOT } from './setup.mjs';

/** `MADE` names another folder: with an empty one a build takes nothing from any before it. */
const FOLDER = process.env.MADE ? resolve(process.env.MADE) : join(ROOT, 'node_modules/.cache/made');
const DAY = 24 * 60 * 60 * 1000;

/**
 * What takes long to make is kept by what it is made of, so that an unchanged part of a build takes no time.
 * @param {readonly (string | Uint8Array)[]} from all that decides what is made
 * @param {() => Promise<Uint8Array | string>} make
 * @returns {Promise<Buffer>} the same bytes for the same origin
 */
export async function madeOnce(from, make) {
  const hash = createHash('sha256');
  for (const part of from) hash.update(part).update('\0');
  const file = join(FOLDER, hash.digest('hex'));
  if (existsSync(file)) {
    const old = readFileSync(file);
    utimesSync(file, new Date(), new Date());
    return old;
  }
  const made = Buffer.from(await make());
  mkdirSync(FOLDER, { recursive: true });
  // Builds run side by side, and end early: none may find what another has half written.
  const half = `${file}.${process.pid}`;
  writeFileSync(half, made);
  renameSync(half, file);
  return made;
}

/** Drops what was not used for a day. */
export function dropOld() {
  for (const name of existsSync(FOLDER) ? readdirSync(FOLDER) : []) {
    const file = join(FOLDER, name);
    const { mtimeMs = Date.now() } = statSync(file, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs < Date.now() - DAY) rmSync(file, { force: true });
  }
}
