import { plain } from '../money';
import { compact, isRecord } from './fields';
import { buttonsOf } from './groups';
import { worthKeeping } from './line-look';
import { pictureLink, siteLink } from './links';
import { caseOf, type Look, moneyIn, numberIn, quantityIn, shownDate, statusIn, storeIn, textIn } from './look';
import { type KeptItem, type KeptOrder, LONGEST } from './order';

type Data = Readonly<Record<string, unknown>>;

const recordsIn = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/**
 * What the page's own data says of one order (site-facts 3, 2026-11). Its fields are of any type: only what is as
 * expected is taken.
 * @returns undefined where there is no data, or it speaks of another order
 */
export function lookAtData(look: Look): KeptOrder | undefined {
  const { sighting, sightings } = look;
  const { data } = sighting;
  if (!data || numberIn(data.orderId) !== sighting.id) return undefined;
  return compact<KeptOrder>({
    id: sighting.id,
    date: shownDate(data.orderDateText, sightings.lang),
    status: statusIn(data.statusText, look),
    store: storeIn(data.storeName, data.storePageUrl),
    ...linesIn(data, look),
    total: moneyIn(data.totalPriceText, look, data.formatPriceInfo),
    detailLink: siteLink(data.orderDetailUrl),
    receiptLink: buttonLink(look, 'DOWNLOAD_RECEIPT'),
    trackingLink: buttonLink(look, 'TRACKING'),
    case: caseOf(bannersIn(data), look),
    seen: { [sightings.page]: sightings.at },
  });
}

const buttonLink = ({ sighting }: Look, type: string): string | undefined =>
  siteLink(buttonsOf(sighting).find((button) => button.type === type)?.href);

const bannersIn = ({ exposeInfo }: Data): unknown[] =>
  (isRecord(exposeInfo) ? recordsIn(exposeInfo.itemList) : [])
    .flatMap(({ detailList }) => recordsIn(detailList))
    .map(({ title }) => title);

function lineOf(data: Data, look: Look): KeptItem {
  const variants = recordsIn(data.skuAttrs).flatMap(({ text }) => textIn(text, LONGEST.variant) ?? []);
  return compact<KeptItem>({
    title: textIn(data.itemTitle, LONGEST.title),
    variant: textIn(variants.join(', '), LONGEST.variant),
    quantity: quantityIn(data.quantity),
    price: moneyIn(data.itemPriceText, look, data.formatPriceInfo, data.currencyCode),
    link: siteLink(data.itemDetailUrl),
    picture: pictureLink(data.itemImgUrl),
    lineId: numberIn(data.orderLineId),
    productId: numberIn(data.productId),
  });
}

/** All lines, unless the card shows more thumbnails, or the data itself speaks of more. */
function linesIn(data: Data, look: Look): Pick<KeptOrder, 'items' | 'allItems'> {
  const lines = Array.isArray(data.orderLines) ? data.orderLines : [];
  const items = worthKeeping(recordsIn(lines).map((line) => lineOf(line, look)));
  if (lines.length === 0) return { items };
  const more = Number(/\d+/.exec(plain(textIn(data.moreItemText, 50) ?? ''))?.[0] ?? 0);
  const known = items.length === lines.length ? items.length : 0;
  return { items, allItems: known > 0 && known >= more && known >= (look.sighting.thumbnails ?? 0) };
}
