import browser from 'webextension-polyfill';
import type { CsvForm } from '../../../lib/archive/export/csv';
import type { PackContents } from '../../../lib/archive/export/pack';
import { KeepFault } from '../../../lib/archive/model/errors';
import type { KeptOrder } from '../../../lib/archive/model/order';
import type { FileName } from '../../../lib/archive/worker/request';
import type { Locale } from '../../../lib/locale';
import { wordGroupIn } from '../../../lib/locale/group';
import { loadWords } from '../../../lib/locale/load';
import { saveMade } from '../save-file';
import { runInArchiveWorker, type WorkOptions } from '../worker';

/** Larger files are never opened: what we read has bounds of its own below this. */
const LARGEST = 256 * 2 ** 20;

/** What goes into a pack besides the orders. */
export type PackExtras = Pick<PackContents, 'closingRecord' | 'officialCopy'>;

/**
 * Makes a file of kept orders and hands it to the person.
 * @throws KeepFault
 */
export async function makeFile(
  type: FileName,
  form: CsvForm | undefined,
  orders: readonly KeptOrder[],
  extras: PackExtras,
  { code }: Locale,
  watch: WorkOptions,
): Promise<void> {
  const made = { at: Date.now(), by: `Last Orders ${browser.runtime.getManifest().version}` };
  const words = { code, messages: await loadWords(wordGroupIn(document, 'receipts'), code) };
  saveMade(await runInArchiveWorker<FileName>({ type, orders, made, words, ...(form && { form }), ...extras }, watch));
}

/**
 * The bytes of a file of the person's.
 * @throws KeepFault `too-large`; DOMException where the browser cannot read it
 */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > LARGEST) throw new KeepFault('too-large', `${file.size} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}
