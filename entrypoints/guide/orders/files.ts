import browser from 'webextension-polyfill';
import type { FileName } from '../../../components/guide/orders/view';
import { KeepFault } from '../../../lib/keep/fault';
import type { KeptOrder } from '../../../lib/keep/order';
import type { PackContents } from '../../../lib/keep/pack';
import type { NewFile, Request } from '../../../lib/keep/request';
import { type Locale, wordsIn } from '../../../lib/locale';
import { saveMade } from '../hand-over';
import { type Watch, work } from '../worker';

/** Larger files are never opened: what we read has bounds of its own below this. */
const LARGEST = 256 * 2 ** 20;

/** What goes into a pack besides the orders. */
export type Beside = Pick<PackContents, 'closingRecord' | 'officialCopy'>;

/**
 * Makes a file of kept orders and hands it to the person.
 * @throws KeepFault
 */
export async function makeFile(
  what: FileName,
  orders: readonly KeptOrder[],
  beside: Beside,
  locale: Locale,
  watch: Watch,
): Promise<void> {
  saveMade((await work(requestFor(what, orders, beside, locale), watch)) as NewFile);
}

function requestFor(what: FileName, orders: readonly KeptOrder[], beside: Beside, { code }: Locale): Request {
  const made = { at: Date.now(), by: `Last Orders ${browser.runtime.getManifest().version}` };
  const words = { code, messages: wordsIn(document, code) };
  switch (what) {
    case 'orders-csv':
      return { type: 'csv', of: 'orders', orders };
    case 'items-csv':
      return { type: 'csv', of: 'items', orders };
    case 'json':
      return { type: 'json', orders, made };
    case 'receipts':
      return { type: 'receipts', orders, made, words };
    case 'pack':
      return { type: 'pack', orders, made, words, ...beside };
  }
}

/**
 * The bytes of a file of the person's.
 * @throws KeepFault `too-large`; DOMException where the browser cannot read it
 */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST) throw new KeepFault('too-large', `${file.size} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}
