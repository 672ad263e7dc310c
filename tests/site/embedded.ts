import { firstPage, listed } from './account';
import { money } from './formats';
import { scriptJson } from './html';
import { present } from './present';
import { seeded, shuffled } from './random';
import type { Order, OrderLine, Scenario, Wrapping } from './scenario';
import { wordsIn } from './words';

/** One component of the page data: found by `tag`; the key's number changes (site-facts 3). */
interface Component {
  readonly tag: string;
  readonly id: string;
  readonly type: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
interface PageData {
  /** The answer is one that failed: a frame without orders. */
  readonly failed?: true;
  readonly data: Readonly<Record<string, Component>>;
  readonly hierarchy: { readonly root: string; readonly structure: Readonly<Record<string, readonly string[]>> };
}

/** 9 and 8 as captured; the numbers of the other states are unknown, so these are made up. */
const STATUS_NUMBER: Readonly<Record<Order['state'], string>> = {
  finished: '9',
  shipped: '8',
  toShip: '6',
  unpaid: '1',
  dispute: '13',
  frozen: '12',
};

const priceInfo = (amount: number, scenario: Scenario): string => {
  const { text, whole, cents } = money(amount, scenario.currency);
  return `${text}|${whole}|${cents}`;
};

const lineFields = (line: OrderLine, n: number, order: Order, scenario: Scenario): Record<string, unknown> => ({
  itemTitle: line.title,
  itemPriceText: money(line.price, scenario.currency).text,
  formatPriceInfo: priceInfo(line.price, scenario),
  currencyCode: scenario.currency,
  quantity: n % 2 ? String(line.quantity) : line.quantity,
  itemDetailUrl: `//${scenario.host}/item/${line.productId}.html`,
  itemImgUrl: `//${scenario.host}/kf/S${line.productId}.jpg`,
  orderLineId: `${order.id.slice(0, -1)}${n}`,
  productId: line.productId,
  skuId: `120000${line.productId.slice(-8)}`,
  skuAttrs: line.variant && !order.bare ? [{ id: 14, vid: 193, name: 'Color', text: line.variant }] : [],
});

function orderFields(order: Order, scenario: Scenario): Record<string, unknown> {
  const shown = present(order, scenario);
  return {
    orderId: order.id,
    statusText: shown.statusText,
    orderDateText: shown.dateText,
    ...(order.bare
      ? {}
      : { totalPriceText: shown.total.text, formatPriceInfo: priceInfo(order.total, scenario), currencyCode: scenario.currency }),
    ...(order.store ? { storeName: order.store, storePageUrl: shown.storeUrl } : {}),
    orderDetailUrl: shown.detailUrl,
    buttons: shown.buttons.map(({ type, text, href }) => ({ type, text, ...(href ? { href } : {}) })),
    ...(shown.banner ? { exposeInfo: { itemList: [{ detailList: [{ title: shown.banner + (shown.refund ?? '') }] }] } } : {}),
    utParams: { args: { orderStatus: STATUS_NUMBER[order.state] } },
    orderLineSize: String(order.lines.length),
    orderLines: order.lines.map((line, n) => lineFields(line, n, order, scenario)),
    ...(order.lines.length > 1 ? { moreItemText: `+${order.lines.length}` } : {}),
  };
}

function headerFields(scenario: Scenario): Record<string, unknown> {
  const { tabs, times } = wordsIn[scenario.language];
  return {
    statusTabList: (['all', 'unpaid', 'processing', 'shipped', 'completed'] as const).map((code) => ({
      code,
      title: tabs[code],
    })),
    tailStatusTab: { code: 'recycle', title: tabs.recycle },
    searchTimeOptions: (['all', '6m', '1y', '2y'] as const).map((code) => ({ code, text: times[code] })),
  };
}

const pageFields = (scenario: Scenario): Record<string, unknown> => {
  const words = wordsIn[scenario.language];
  const i18n = {
    confirm_delivery: words.buttons.confirm,
    copy: words.copy,
    order_ID: words.id,
    order_date: words.date,
    order_detail: words.details,
  };
  return { i18n };
};

const bodyFields = (scenario: Scenario): Record<string, unknown> => ({
  hasMore: String(listed(scenario).length > scenario.pageSize * scenario.listPage),
  hasMoreText: wordsIn[scenario.language].more,
  pageIndex: String(scenario.listPage),
  pageSize: String(scenario.pageSize),
});

/**
 * The component map the server puts into the first page of orders: keys with shuffled numbers in shuffled order, scalars
 * partly as strings. What it says is the state when the page was made; later cards are not in it.
 */
export function pageData(scenario: Scenario): PageData {
  const random = seeded(scenario.name.length + scenario.orders.length);
  const component = (tag: string, fields: Record<string, unknown>): [string, Component] => {
    const id = String(100000 + Math.floor(random() * 900000));
    return [`${tag}_${id}`, { tag, id, type: `dida$page$ae_order_list$${tag}`, fields }];
  };
  const page = component('pc_om_list_page', pageFields(scenario));
  const header = component('pc_om_list_header', headerFields(scenario));
  const filter = { statusTab: scenario.tab, timeOption: scenario.time, searchInput: scenario.search };
  const action = component('pc_om_list_header_action', filter);
  const body = component('pc_om_list_body', bodyFields(scenario));
  const failed = scenario.oddities.includes('failed-answer');
  const orders = (failed ? [] : firstPage(scenario)).map((order) => component('pc_om_list_order', orderFields(order, scenario)));
  const root = component('pc_om_list_root', {});
  return {
    ...(failed ? { failed } : {}),
    data: Object.fromEntries(shuffled([root, page, header, action, body, ...orders], random)),
    hierarchy: {
      root: root[0],
      structure: { [root[0]]: [page[0]], [page[0]]: [header[0], action[0], body[0]], [body[0]]: orders.map(([key]) => key) },
    },
  };
}

/** How each wrapping puts the data into a script, with other braces and strings around it. */
const WRAPPINGS: Readonly<Record<Wrapping, (data: PageData, write: (value: unknown) => string) => string>> = {
  prefetch: (data, write) =>
    `<script>var prefetch = ${write({ api: 'mtop.aliexpress.trade.buyer.order.list', ret: [data.failed ? 'FAIL_SYS_SERVICE_TIMEOUT::timeout' : 'SUCCESS::ok'], data })};</script>`,
  'init-data': (data, write) =>
    `<script>(function(w){ if (!w) { return; } w.__note = "braces } in { a string \\" ;"; })(window);\nwindow.__INIT_DATA__ = ${write({ data: { orderList: data } })};\n(function(){ window._dida_ready_ = {}; })();</script>`,
  'json-script': (data, write) =>
    `<script type="application/json" id="__AER_DATA__">${write({ props: { pageData: data } })}</script>`,
};

/** The script element with the page data, or nothing; `broken` data is cut off in the middle of an order. */
export function embeddedScript(scenario: Scenario): string {
  if (scenario.embedded === 'missing') return '';
  const whole = (value: unknown): string => scriptJson(value);
  const cut = (value: unknown): string => whole(value).slice(0, Math.floor(whole(value).length * 0.6));
  return WRAPPINGS[scenario.wrapping](pageData(scenario), scenario.embedded === 'broken' ? cut : whole);
}
