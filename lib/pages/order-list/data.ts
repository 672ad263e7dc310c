import { normal } from '../../language';
import { learn, type Taught } from './taught';

// The data AliExpress embeds in the first page of orders. Shape: site-facts 3, four captures, 2022–2026; the wrapping is uncertain.

/** What the page's own data says of one order. */
export interface DataOrder {
  /** Its status word, made ready for comparing. */
  readonly status: string;
  /** What its buttons prove by themselves. */
  readonly proved: 'shipped' | 'finished' | undefined;
  /** It can be taken off the list. */
  readonly removable: boolean;
  readonly banners: readonly string[];
}

export interface OrderData {
  readonly orders: readonly (readonly [id: string, order: DataOrder])[];
  readonly taught: Taught;
  readonly hasMore: boolean | undefined;
  readonly pageSize: number;
  /** The list was made with the first tab, no time limit and no search; undefined where the data does not say. */
  readonly unfiltered: boolean | undefined;
  /** The time filter's own words for all that is less than everything, made ready for comparing. */
  readonly timeLimits: readonly string[];
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
/** Scalars may come as strings. */
const bool = (value: unknown): boolean | undefined => ({ true: true, false: false })[String(value)];

const MARK = 'pc_om_list_';
/** A broken script must not cost a scan for each of its braces. */
const MOST_SCANS = 40;

/** By script and its length: the text itself would keep a hundred kilobytes of the page alive. */
const parsed = new WeakMap<Element, { length: number; data: OrderData | undefined }>();

/**
 * The orders page's embedded data.
 * @returns undefined where it is missing or broken; then only the visible cards can tell
 */
export function orderData(root: ParentNode): OrderData | undefined {
  for (const script of root.querySelectorAll('script')) {
    const source = script.textContent ?? '';
    let known = parsed.get(script);
    if (known?.length !== source.length) {
      if (!source.includes(MARK)) continue;
      known = { length: source.length, data: dataOf(source) };
      parsed.set(script, known);
    }
    if (known.data) return known.data;
  }
  return undefined;
}

function dataOf(source: string): OrderData | undefined {
  const components = componentsOf(source);
  return components && orderDataFrom(components);
}

function componentsOf(source: string): Component[] | undefined {
  for (const json of jsonObjectsAround(source)) {
    const components = componentsIn(json);
    if (components) return components;
  }
  return undefined;
}

/** The orders of the page's own data as they are, by number; for the person's own copy, so parsed anew and held by nobody. */
export function rawOrders(root: ParentNode): ReadonlyMap<string, Json> {
  const sources = [...root.querySelectorAll('script')].map((script) => script.textContent ?? '');
  const components = sources.filter((source) => source.includes(MARK)).flatMap((source) => componentsOf(source) ?? []);
  const orders = components.filter((one) => one.tag === 'pc_om_list_order').map(({ fields }) => fields);
  return new Map(orders.map((fields) => [text(fields.orderId), fields]));
}

/** JSON objects of a script that hold the mark, outermost first. Most often all of it is one, but for `var … =` and `;`. */
function* jsonObjectsAround(source: string): Generator<Json> {
  const all = parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  if (all) {
    yield all;
    return;
  }
  let from = 0;
  for (let scans = 0; scans < MOST_SCANS; scans += 1) {
    const start = nextObject(source, from);
    if (start < 0) return;
    const end = endOfObject(source, start);
    const inside = end < 0 ? '' : source.slice(start, end);
    const value = inside.includes(MARK) ? parse(inside) : undefined;
    if (value) yield value;
    from = inside && (value || !inside.includes(MARK)) ? end : start + 1;
  }
}

/** The next `{"`: an object of JSON, not a block of code. */
function nextObject(source: string, from: number): number {
  const found = /\{\s*"/g;
  found.lastIndex = from;
  return found.exec(source)?.index ?? -1;
}

/** Where the braces opened at `start` close again, strings left out; -1 if they never do. */
function endOfObject(source: string, start: number): number {
  let depth = 0;
  const token = /"(?:[^"\\]|\\[\s\S])*"|[{}]/g;
  token.lastIndex = start;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return -1;
}

function parse(source: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isObject(value) ? value : undefined;
  } catch (error) {
    // Braces of code, not of JSON: the next ones inside are tried. Anything else is a fault of ours.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Component {
  readonly tag: string;
  readonly fields: Json;
}

/** The component map, wherever it lies: an object whose values carry our tags. Keys tell nothing (numbers change). */
function componentsIn(root: Json): Component[] | undefined {
  const queue: unknown[] = [root];
  for (const value of queue) {
    if (typeof value !== 'object' || value === null) continue;
    const found = Object.values(value).flatMap(component);
    if (found.length) return found;
    queue.push(...Object.values(value));
  }
  return undefined;
}

function component(value: unknown): Component[] {
  if (!isObject(value) || !text(value.tag).startsWith(MARK) || !isObject(value.fields)) return [];
  return [{ tag: text(value.tag), fields: value.fields }];
}

/** Undefined if any order in it cannot be told: a half-understood list must not look like a short one. */
function orderDataFrom(components: readonly Component[]): OrderData | undefined {
  const fieldsOf = (tag: string): Json | undefined => components.find((one) => one.tag === tag)?.fields;
  const body = fieldsOf('pc_om_list_body') ?? {};
  const times = list(fieldsOf('pc_om_list_header')?.searchTimeOptions);
  const orders = components.filter((one) => one.tag === 'pc_om_list_order').map((one) => one.fields);
  if (!orders.every((fields) => /^\d{10,20}$/.test(text(fields.orderId)))) return undefined;
  const taught: Taught = { groups: new Map(), buttons: new Map() };
  return {
    orders: orders.map((fields) => [text(fields.orderId), dataOrder(fields, taught)]),
    taught,
    hasMore: bool(body.hasMore),
    pageSize: Number(text(body.pageSize)) || 10,
    unfiltered: isUnfiltered(fieldsOf('pc_om_list_header_action')),
    timeLimits: times.filter((one) => one.code !== 'all').map((one) => normal(text(one.text))),
  };
}

function isUnfiltered(action: Json | undefined): boolean | undefined {
  if (!action || !text(action.statusTab)) return undefined;
  return text(action.statusTab) === 'all' && ['', 'all'].includes(text(action.timeOption)) && !text(action.searchInput).trim();
}

function dataOrder(fields: Json, taught: Taught): DataOrder {
  const buttons = list(fields.buttons).map((one) => ({ type: text(one.type), text: text(one.text) }));
  const expose = isObject(fields.exposeInfo) ? list(fields.exposeInfo.itemList) : [];
  const banners = expose.flatMap((one) => list(one.detailList)).flatMap((one) => text(one.title) || []);
  const status = normal(text(fields.statusText));
  return { status, banners, ...learn(taught, status, buttons) };
}
