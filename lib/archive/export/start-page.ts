import type { KeptOrder } from '../model/order';
import type { Made } from './json';
import { html, type Markup } from './markup';
import { PACK_FILES } from './pack-files';
import { pageHtml } from './page';
import { receiptCounts } from './receipts/front';
import { RECEIPT_STYLE } from './receipts/style';
import type { ReceiptWords } from './receipts/words';

/** What each file of a pack is for: the first for people, the others for programs. */
const TOLD = [
  [
    'start-people',
    [
      ['start-receipts', [PACK_FILES.receipts]],
      ['start-workbook', [PACK_FILES.workbook]],
      ['start-closing', [PACK_FILES.closingHtml]],
      ['start-copy', [PACK_FILES.copy]],
    ],
  ],
  [
    'start-programs',
    [
      ['start-csv', [PACK_FILES.orders, PACK_FILES.items, PACK_FILES.reviews]],
      ['start-json', [PACK_FILES.json]],
      ['start-manifest', [PACK_FILES.manifest]],
    ],
  ],
] as const;

const linked = (name: string): Markup => html`<a href="${name}">${name}</a>`;

/**
 * The page of a pack to be opened first: what is in it, and how to go on with it.
 * @param there names of the other files in the pack
 */
export function startHtml(
  orders: readonly KeptOrder[],
  made: Made,
  there: readonly string[],
  words: ReceiptWords,
): Promise<string> {
  const { t } = words;
  const rowOf = (what: string, names: readonly string[]): Markup =>
    html`<tr><td>${names.map((name, n) => [n > 0 && html`<br>`, linked(name)])}</td><td>${t(what)}</td></tr>
`;
  const groups = TOLD.map(([head, files]) => {
    const rows = files.filter(([, names]) => names.every((name) => there.includes(name)));
    return html`<h2>${t(head)}</h2><table><tbody>${rows.map(([what, names]) => rowOf(what, names))}</tbody></table>
`;
  });
  const body = html`<section><h1>${t('start-title')}</h1><p>${t('start-lead')}</p><p>${t('start-unpack')}</p>
${groups}<p>${t('start-again')}</p>
<h2>${t('receipts-title')}</h2>${receiptCounts(orders, made, words)}</section>
`;
  return pageHtml({ ...words, title: t('start-title'), style: RECEIPT_STYLE }, body);
}
