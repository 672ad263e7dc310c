import { KeepFault } from '../model/errors';

/** Longer texts do not fit in a string in every browser. */
const LONGEST = 256 * 2 ** 20;

/**
 * The value of a JSON file.
 * @throws KeepFault `too-large` or `broken-json`
 */
export function jsonOf(bytes: Uint8Array): unknown {
  if (bytes.length > LONGEST) throw new KeepFault('too-large', `${bytes.length} bytes of text`);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new KeepFault('broken-json', error instanceof Error ? error.message : '');
  }
}

/**
 * Our own version of a form, or none.
 * @throws KeepFault `older-version` or `newer-version`
 */
export function checkVersion(version: unknown, ours: number): void {
  if (version === ours) return;
  throw new KeepFault(Number(version) < ours ? 'older-version' : 'newer-version', String(version));
}
