import { DATA_FIELDS, type OrderSnapshot, type OrderSnapshots, SNAPSHOT_BOUNDS } from '../../lib/site/snapshot/snapshot';
import { firstPage, firstShown, type Order, type OrderLine, pageData, present, type Scenario, wordsIn } from '../site';
import { money } from '../site/formats';

/** When the looks of these tests are made. */
export const NOW = Date.parse('2026-11-20T12:00:00Z');

const absolute = (href: string): string => new URL(href, 'https://www.aliexpress.com/').href;

/** One item in words, as a card shows it and the content script copies it. */
const itemTexts = (line: OrderLine, scenario: Scenario): OrderSnapshot['items'][number] => ({
  title: line.title.slice(0, SNAPSHOT_BOUNDS.text),
  ...(line.variant ? { variant: line.variant } : {}),
  quantity: `x${line.quantity}`,
  price: money(line.price, scenario.currency).text,
  link: absolute(`//${scenario.host}/item/${line.productId}.html`),
  picture: absolute(`//${scenario.host}/kf/S${line.productId}.jpg`),
});

/** An order's card as the content script copies it. */
function cardOf(order: Order, scenario: Scenario): OrderSnapshot {
  const shown = present(order, scenario);
  const words = wordsIn[scenario.language];
  const href = (part: string): string | undefined => shown.buttons.find((button) => button.href?.includes(part))?.href;
  const [line] = order.lines;
  const links = { receiptLink: href('/p/tax-ui'), trackingLink: href('/p/tracking'), detailLink: shown.detailUrl };
  const store = order.id.endsWith('3') ? {} : { storeLink: absolute(shown.storeUrl) };
  return {
    id: order.id,
    texts: {
      date: `${words.date}: ${shown.dateText}`,
      ...(scenario.layout === 'no-status-words' ? {} : { status: shown.statusText }),
      ...(order.store ? { store: order.store, ...store } : {}),
      total: `${words.total}:${scenario.currency === 'USD' ? 'US ' : ''}${shown.total.text}`,
      ...(shown.banner ? { case: [shown.banner, shown.refund].filter(Boolean).join(' ') } : {}),
      ...Object.fromEntries(Object.entries(links).flatMap(([name, link]) => (link ? [[name, absolute(link)]] : []))),
    },
    items: order.lines.length === 1 && line ? [itemTexts(line, scenario)] : [],
    ...(order.lines.length > 1 ? { thumbnails: order.lines.length } : {}),
  };
}

/** The data of each order of the first page, the copied fields only. */
function dataIn(scenario: Scenario): Map<string, Record<string, unknown>> {
  if (scenario.embedded !== 'present' || firstPage(scenario).length === 0) return new Map();
  const { data } = JSON.parse(JSON.stringify(pageData(scenario))) as ReturnType<typeof pageData>;
  const orders = Object.values(data).filter(({ tag }) => tag === 'pc_om_list_order');
  const copied = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(DATA_FIELDS.filter((name) => name in fields).map((name) => [name, fields[name]]));
  return new Map(orders.map(({ fields }) => [String(fields.orderId), copied(fields)]));
}

/** What the content script sends of a scenario's orders page as it is first shown. */
export function lookAt(scenario: Scenario): OrderSnapshots {
  const data = dataIn(scenario);
  return {
    page: 'order-list',
    at: NOW,
    lang: wordsIn[scenario.language].code,
    orders: firstShown(scenario).map((order) => {
      const fields = data.get(order.id);
      const card = cardOf(order, scenario);
      const { total: _none, ...bare } = card.texts;
      return { ...card, texts: order.bare ? bare : card.texts, ...(fields ? { data: fields } : {}) };
    }),
  };
}

/** What the content script sends of an order's own page. */
export const detailOf = (order: Order, scenario: Scenario): OrderSnapshots => {
  const { thumbnails: _none, ...card } = cardOf(order, scenario);
  const items = order.lines.map((line) => itemTexts(line, scenario));
  return { page: 'order-detail', at: NOW + 1000, lang: wordsIn[scenario.language].code, orders: [{ ...card, items }] };
};
