import { itemsCsv, ordersCsv, reviewsCsv } from './csv';
import { jsonText, type Made, ordersJson } from './json';
import { manifestOf } from './manifest';
import { readCopy, reconciled } from './official';
import type { KeptOrder } from './order';
import { PACK_FILES } from './pack-files';
import { receiptsHtml } from './receipts';
import type { Words } from './receipts/words';
import { ORDERS_SCHEMA } from './schema';
import { zipped } from './zip';

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
async function textsOf({ orders, made, closingRecord }: PackContents, words: Words, report: Report): Promise<[string, string][]> {
  const told = (text: string, progress: number): string => {
    report(progress);
    return text;
  };
  const texts: Readonly<Record<string, string | undefined>> = {
    [PACK_FILES.closingHtml]: closingRecord?.html,
    [PACK_FILES.closingJson]: closingRecord?.json,
    [PACK_FILES.items]: told(itemsCsv(orders), 0.15),
    [PACK_FILES.json]: told(ordersJson(orders, made), 0.25),
    [PACK_FILES.orders]: told(ordersCsv(orders), 0.35),
    [PACK_FILES.receipts]: told(await receiptsHtml(orders, made, words), 0.55),
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
export async function keepPack(contents: PackContents, words: Words, report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { orders, made, officialCopy } = contents;
  const numbers = orders.map(({ id }) => id);
  const beside = officialCopy && reconciled(await readCopy(officialCopy), numbers);
  const texts = await textsOf(contents, words, report);
  const all = texts.map(([name, text]) => [name, bytesOf(text)] as const);
  if (officialCopy) all.push([PACK_FILES.copy, officialCopy]);
  const files = Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
  const manifest = await manifestOf(orders, files, made, beside);
  report(0.65);
  return zipped({ [PACK_FILES.manifest]: bytesOf(`${jsonText(manifest, 2)}\n`), ...files });
}
