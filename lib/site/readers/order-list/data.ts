import { DATA_MARK, TOKENS } from '../../../selectors/patterns';
import { isRecord, recordsIn } from '../../../tools/guards';

import { all } from '../../dom';
import { normal, type TimeLimit } from '../../language';
import { type LearntWords, learnFromOrder } from './learnt-words';

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
  readonly taught: LearntWords;
  readonly hasMore: boolean | undefined;
  readonly pageIndex: number;
  readonly pageSize: number;
  /** It is an answer that failed: what it lacks says nothing. */
  readonly failed: boolean;
  /** The list was made with the first tab, no time limit and no search; undefined where the data does not say. */
  readonly unfiltered: boolean | undefined;
  /** The time filter's own words, made ready for comparing. */
  readonly times: ReadonlyMap<string, TimeLimit>;
}

type Json = Record<string, unknown>;
/** Numbers too large for JSON are refused: 81900000000000013 is parsed as …020, which may be another order's number. */
const text = (value: unknown): string => (typeof value === 'string' || Number.isSafeInteger(value) ? String(value) : '');
/** Scalars may come as strings. */
const bool = (value: unknown): boolean | undefined => ({ true: true, false: false })[String(value)];

/** How often a script is scanned at most: a broken one must not cost a scan for each of its braces. */
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
      if (!source.includes(DATA_MARK)) continue;
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

/** The components of the page's own data as they are, parsed anew and held by nobody. */
export function rawComponents(root: ParentNode): readonly Component[] {
  const sources = all(root, 'script').map((script) => script.textContent ?? '');
  return sources.filter((source) => source.includes(DATA_MARK)).flatMap((source) => componentsOf(source) ?? []);
}

/** The orders among them, by number; for the person's own copy. */
export function rawOrders(root: ParentNode): ReadonlyMap<string, Json> {
  const orders = rawComponents(root)
    .filter((one) => one.tag === 'order')
    .map((one) => one.fields);
  return new Map(orders.map((fields) => [text(fields.orderId), fields]));
}

/** The components in a script's JSON, the outermost objects first. Most often all of it is one, but for `var … =` and `;`. */
function componentsOf(source: string): Component[] | undefined {
  const whole = parse(source.slice(source.indexOf('{'), source.lastIndexOf('}') + 1));
  if (whole) return componentsIn(whole);
  let from = 0;
  let scans = 0;
  // Objects of JSON, not blocks of code.
  for (const { index } of source.matchAll(/\{\s*"/g)) {
    if (index < from) continue;
    if (scans === MOST_SCANS) return undefined;
    scans += 1;
    const inside = source.slice(index, endOfObject(source, index));
    const isOurs = inside.includes(DATA_MARK);
    const value = isOurs ? parse(inside) : undefined;
    const components = value && componentsIn(value);
    if (components) return components;
    if (value || !isOurs) from = index + inside.length;
  }
  return undefined;
}

/** Where the braces opened at `startSession` close again, strings left out; `startSession` if they never do. */
function endOfObject(source: string, start: number): number {
  let depth = 0;
  const token = new RegExp(TOKENS, 'g');
  token.lastIndex = start;
  for (let match = token.exec(source); match; match = token.exec(source)) {
    if (match[0] === '{') depth += 1;
    if (match[0] === '}') depth -= 1;
    if (depth === 0) return token.lastIndex;
  }
  return start;
}

function parse(source: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(source);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    // A SyntaxError means that the braces were code, not JSON: the next braces are tried. Any other error is our own.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

interface Component {
  /** Without the mark. */
  readonly tag: string;
  readonly fields: Json;
}

/** Stands among the components of an answer that says it failed (`ret: ["FAIL_SYS_…"]`). */
const FAILED = { tag: 'failed', fields: {} };

/** The component map, wherever it lies: an object whose values carry our tags. Keys tell nothing (numbers change). */
function componentsIn(root: Json): Component[] | undefined {
  const queue: unknown[] = [root];
  const failures: Component[] = [];
  for (const value of queue) {
    if (typeof value !== 'object' || value === null) continue;
    if ('ret' in value && !String(value.ret).startsWith('SUCCESS')) failures.push(FAILED);
    const found = Object.values(value).flatMap(component);
    if (found.length) return found.concat(failures);
    queue.push(...Object.values(value));
  }
  return undefined;
}

function component(value: unknown): Component[] {
  if (!isRecord(value) || !text(value.tag).startsWith(DATA_MARK) || !isRecord(value.fields)) return [];
  return [{ tag: text(value.tag).slice(DATA_MARK.length), fields: value.fields }];
}

/** Undefined if any order in it cannot be told: a half-understood list must not look like a short one. */
function orderDataFrom(components: readonly Component[]): OrderData | undefined {
  const fieldsOf = (tag: string): Json | undefined => components.find((one) => one.tag === tag)?.fields;
  const body = fieldsOf('body') ?? {};
  const times = recordsIn(fieldsOf('header')?.searchTimeOptions);
  const orders = components.filter((one) => one.tag === 'order').map((one) => one.fields);
  if (!orders.every((fields) => /^\d{10,20}$/.test(text(fields.orderId)))) return undefined;
  const taught: LearntWords = { groups: new Map(), buttons: new Map() };
  return {
    orders: orders.map((fields) => [text(fields.orderId), dataOrder(fields, taught)]),
    taught,
    hasMore: bool(body.hasMore),
    pageIndex: Number(text(body.pageIndex)),
    pageSize: Number(text(body.pageSize)) || 10,
    failed: components.includes(FAILED),
    unfiltered: isUnfiltered(fieldsOf('header_action')),
    times: new Map(times.map((one) => [normal(text(one.text)), one.code === 'all' ? 'all' : 'some'])),
  };
}

function isUnfiltered(action: Json | undefined): boolean | undefined {
  if (!action || !text(action.statusTab)) return undefined;
  return text(action.statusTab) === 'all' && ['', 'all'].includes(text(action.timeOption)) && !text(action.searchInput).trim();
}

function dataOrder(fields: Json, taught: LearntWords): DataOrder {
  const buttons = recordsIn(fields.buttons).map((one) => ({ type: text(one.type), text: text(one.text) }));
  const expose = isRecord(fields.exposeInfo) ? recordsIn(fields.exposeInfo.itemList) : [];
  const banners = expose.flatMap((one) => recordsIn(one.detailList)).flatMap((one) => text(one.title) || []);
  const status = normal(text(fields.statusText));
  return { status, banners, ...learnFromOrder(taught, status, buttons) };
}
