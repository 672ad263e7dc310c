import { compact } from '../../tools/fields';
import { isRecord, recordsIn } from '../../tools/guards';
import { plainText } from '../../tools/money';
import { pictureLink, siteLink } from '../model/links';
import { type KeptItem, type KeptOrder, TEXT_LIMITS } from '../model/order';
import { buttonsOf } from './groups';
import {
  type ParseContext,
  parseCase,
  parseMoney,
  parseNumber,
  parseQuantity,
  parseShownDate,
  parseStatus,
  parseStore,
  parseText,
} from './parse-fields';
import { worthKeeping } from './parse-items';

type Data = Readonly<Record<string, unknown>>;

/**
 * What the page's own data says of one order (site-facts 3, 2026-11). Its fields are of any type: only what is as
 * expected is taken.
 * @returns undefined where there is no data, or it speaks of another order
 */
export function parseEmbedded(context: ParseContext): KeptOrder | undefined {
  const { snapshot, snapshots } = context;
  const { data } = snapshot;
  if (!data || parseNumber(data.orderId) !== snapshot.id) return undefined;
  return compact<KeptOrder>({
    id: snapshot.id,
    date: parseShownDate(data.orderDateText, snapshots),
    status: parseStatus(data.statusText, context),
    store: parseStore(data.storeName, data.storePageUrl),
    ...linesIn(data, context),
    total: parseMoney(data.totalPriceText, context, data.formatPriceInfo),
    detailLink: siteLink(data.orderDetailUrl),
    receiptLink: buttonLink(context, 'DOWNLOAD_RECEIPT'),
    trackingLink: buttonLink(context, 'TRACKING'),
    case: parseCase(bannersIn(data), context),
    seen: { [snapshots.page]: snapshots.at },
  });
}

const buttonLink = ({ snapshot }: ParseContext, type: string): string | undefined =>
  siteLink(buttonsOf(snapshot).find((button) => button.type === type)?.href);

const bannersIn = ({ exposeInfo }: Data): unknown[] =>
  (isRecord(exposeInfo) ? recordsIn(exposeInfo.itemList) : [])
    .flatMap(({ detailList }) => recordsIn(detailList))
    .map(({ title }) => title);

function embeddedItem(data: Data, context: ParseContext): KeptItem {
  const variants = recordsIn(data.skuAttrs).flatMap(({ text }) => parseText(text, TEXT_LIMITS.variant) ?? []);
  return compact<KeptItem>({
    title: parseText(data.itemTitle, TEXT_LIMITS.title),
    variant: parseText(variants.join(', '), TEXT_LIMITS.variant),
    quantity: parseQuantity(data.quantity),
    price: parseMoney(data.itemPriceText, context, data.formatPriceInfo, data.currencyCode),
    link: siteLink(data.itemDetailUrl),
    picture: pictureLink(data.itemImgUrl),
    lineId: parseNumber(data.orderLineId),
    productId: parseNumber(data.productId),
  });
}

/** All lines, unless the card shows more thumbnails, or the data itself speaks of more. */
function linesIn(data: Data, context: ParseContext): Pick<KeptOrder, 'items' | 'allItems'> {
  const lines = Array.isArray(data.orderLines) ? data.orderLines : [];
  const items = worthKeeping(recordsIn(lines).map((line) => embeddedItem(line, context)));
  if (lines.length === 0) return { items };
  const more = Number(/\d+/.exec(plainText(parseText(data.moreItemText, 50) ?? ''))?.[0] ?? 0);
  const size = parseQuantity(data.orderLineSize) ?? 0;
  const known = items.length === lines.length ? items.length : 0;
  return { items, allItems: known > 0 && known >= Math.max(more, size, context.snapshot.thumbnails ?? 0) };
}
