import { readCopy } from '../import/official';
import { reconcile } from '../import/reconcile';
import { daysOf, type KeptOrder } from '../model/order';
import { itemsCsv, ordersCsv, reviewsCsv } from './csv';
import { jsonText, type Made, ordersJson } from './json';
import { manifestOf } from './manifest';
import { PACK_FILES } from './pack-files';
import { receiptsHtml } from './receipts';
import type { ReceiptWords } from './receipts/words';
import { ORDERS_SCHEMA } from './schema';
import { startHtml } from './start-page';
import { ordersWorkbook } from './workbook/orders-workbook';
import { deflatedZip } from './zip';

type Report = (progress: number) => void;

/** What goes into a keep pack. */
export interface PackContents {
  readonly orders: readonly KeptOrder[];
  readonly made: Made;
  /** The record of the closing, as the guide made it. */
  readonly closingRecord?: { readonly html: string; readonly json: string };
  /** AliExpress's own copy, as it was downloaded. */
  readonly officialCopy?: Uint8Array<ArrayBuffer>;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** The files made of text, each told when it is made. */
async function textsOf(
  { orders, made, closingRecord }: PackContents,
  words: ReceiptWords,
  report: Report,
): Promise<[string, string][]> {
  const told = (text: string, progress: number): string => {
    report(progress);
    return text;
  };
  const texts: Readonly<Record<string, string | undefined>> = {
    [PACK_FILES.closingHtml]: closingRecord?.html,
    [PACK_FILES.closingJson]: closingRecord?.json,
    [PACK_FILES.items]: told(itemsCsv(orders), 0.1),
    [PACK_FILES.json]: told(ordersJson(orders, made), 0.2),
    [PACK_FILES.orders]: told(ordersCsv(orders), 0.25),
    [PACK_FILES.receipts]: told(await receiptsHtml(orders, made, words), 0.45),
    [PACK_FILES.reviews]: reviewsCsv(orders),
    [PACK_FILES.schema]: `${jsonText(ORDERS_SCHEMA, 2)}\n`,
  };
  return Object.entries(texts).flatMap(([name, text]): [string, string][] => (text === undefined ? [] : [[name, text]]));
}

/**
 * Everything the person keeps, as one zip: the same contents give the same bytes.
 * @param report told after each file, 0 to 1
 * @throws KeepFault where the official copy cannot be read
 */
export async function keepPack(contents: PackContents, words: ReceiptWords, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { orders, made, officialCopy } = contents;
  const numbers = orders.map(({ id }) => id);
  const beside = officialCopy && reconcile(await readCopy(officialCopy), numbers, daysOf(orders));
  const texts = await textsOf(contents, words, report);
  const all = texts.map(([name, text]) => [name, bytesOf(text)] as const);
  all.push([PACK_FILES.workbook, await ordersWorkbook(orders, made, words)]);
  report(0.7);
  if (officialCopy) all.push([PACK_FILES.copy, officialCopy]);
  const there = [PACK_FILES.manifest, ...all.map(([name]) => name)];
  all.push([PACK_FILES.start, bytesOf(await startHtml(orders, made, there, words))]);
  const files = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = await manifestOf(orders, files, made, beside);
  report(0.75);
  return deflatedZip({ [PACK_FILES.manifest]: bytesOf(`${jsonText(manifest, 2)}\n`), ...files });
}
