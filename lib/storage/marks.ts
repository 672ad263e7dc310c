import type { SeenItem } from '../messages/page-state';
import type { MarkedItem } from '../model/ledger';

/** Characters of a mark: 60 bits, so that among 2,000 numbers two share a mark once in half a million accounts. */
const LETTERS = 10;
/** How many marks are remembered at most while this process lives. */
const MOST_KNOWN = 20_000;

const known = new Map<string, string>();

/** A new salt, 32 hexadecimal digits. */
export const newSalt = (): string => crypto.randomUUID().replaceAll('-', '');

async function markOf(number: string, salt: string): Promise<string> {
  const text = `${salt}:${number}`;
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  const mark = btoa(String.fromCharCode(...digest.slice(0, 8)))
    .slice(0, LETTERS)
    .replaceAll('+', '-')
    .replaceAll('/', '_');
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, mark);
  return mark;
}

/** The same orders or cases with marks for their numbers: salted hashes, from which no number can be had. */
export const markItems = (items: readonly SeenItem[], salt: string): Promise<MarkedItem[]> =>
  Promise.all(
    items.map(async ({ number, as, told, asOf }) => ({
      as,
      ...(told && { told }),
      ...(number === undefined ? {} : { mark: await markOf(number, salt) }),
      ...(asOf === undefined ? {} : { asOf }),
    })),
  );
