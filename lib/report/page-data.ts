import { BUTTON_TYPES } from '../selectors/patterns';
import { orderData, rawComponents } from '../site/readers/order-list/data';
import { isRecord, recordsIn } from '../tools/guards';
import type { TextTeller } from './texts';

/** The tabs and times of the orders list, by the codes of its data (site-facts 3, 2026-11). */
export const TAB_CODES: readonly string[] = ['all', 'unpaid', 'processing', 'shipped', 'completed', 'recycle'];
export const TIME_CODES: readonly string[] = ['', 'all', '6m', '1y', '2y'];
export const TYPE_NAMES: readonly string[] = BUTTON_TYPES.map(([name]) => name);

/** What the page's own data says that our reader looks at, texts and numbers told as on the page. */
export interface ReportedData {
  /** It is an answer that failed. */
  readonly failed: boolean;
  readonly hasMore?: boolean;
  readonly pageIndex?: number;
  readonly pageSize?: number;
  readonly tab?: string;
  readonly time?: string;
  readonly searched?: boolean;
  readonly times: readonly (readonly [code: string, text: string])[];
  readonly orders: readonly ReportedOrder[];
}

export interface ReportedOrder {
  readonly id: string;
  readonly status: string;
  readonly buttons: readonly (readonly [type: string, text: string])[];
  readonly banners: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : '');
const among = (names: readonly string[], value: unknown): string => (names.includes(text(value)) ? text(value) : 'other');
/** No list has more pages or orders a page; a larger number is something else. */
const MOST = 1000;
const smallCount = (value: unknown): number | undefined =>
  /^\d{1,4}$/.test(text(value)) && Number(value) <= MOST ? Number(value) : undefined;

const buttonsIn = (order: Json): Json[] => recordsIn(order.buttons);
const bannersOf = (order: Json): string[] =>
  (isRecord(order.exposeInfo) ? recordsIn(order.exposeInfo.itemList) : [])
    .flatMap((one) => recordsIn(one.detailList))
    .flatMap((one) => text(one.title) || []);

interface DataParts {
  readonly orders: readonly Json[];
  readonly body: Json;
  readonly times: readonly Json[];
  readonly action: Json | undefined;
}

/** @returns undefined where the page has no data that its reader could use */
function partsIn(root: ParentNode): (DataParts & { readonly failed: boolean }) | undefined {
  const data = orderData(root);
  if (!data) return undefined;
  const components = rawComponents(root);
  const fieldsOf = (tag: string): Json | undefined => components.find((one) => one.tag === tag)?.fields;
  return {
    failed: data.failed,
    orders: components.filter((one) => one.tag === 'order').map((one) => one.fields),
    body: fieldsOf('body') ?? {},
    times: recordsIn(fieldsOf('header')?.searchTimeOptions),
    action: fieldsOf('header_action'),
  };
}

/** The texts that the data would be told with. */
export function textsOfData(root: ParentNode): readonly string[] {
  const { orders = [], times = [] } = partsIn(root) ?? {};
  const ofOrder = (order: Json): unknown[] => [order.statusText, ...buttonsIn(order).map((one) => one.text), ...bannersOf(order)];
  return [...orders.flatMap(ofOrder), ...times.map((one) => one.text)].map(text);
}

/** What the page's data says, if it has any that its reader can use. */
export function reportedData(root: ParentNode, teller: TextTeller): ReportedData | undefined {
  const parts = partsIn(root);
  if (!parts) return undefined;
  const { failed, orders, body, times, action } = parts;
  const tell = (value: unknown): string => teller.tell(text(value).trim());
  const more = { true: true, false: false }[String(body.hasMore)];
  return {
    failed,
    ...(more === undefined ? {} : { hasMore: more }),
    ...optional('pageIndex', smallCount(body.pageIndex)),
    ...optional('pageSize', smallCount(body.pageSize)),
    ...(action && text(action.statusTab)
      ? {
          tab: among(TAB_CODES, action.statusTab),
          time: among(TIME_CODES, action.timeOption),
          searched: text(action.searchInput).trim() !== '',
        }
      : {}),
    times: times.map((one) => [among(TIME_CODES, one.code), tell(one.text)] as const),
    orders: orders.map((order) => ({
      id: teller.tellNumber(text(order.orderId)),
      status: tell(order.statusText),
      buttons: buttonsIn(order).map((one) => [among(TYPE_NAMES, one.type), tell(one.text)] as const),
      banners: bannersOf(order).map(tell),
    })),
  };
}

const optional = <N extends string>(name: N, value: number | undefined): { readonly [K in N]?: number } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in N]?: number };
