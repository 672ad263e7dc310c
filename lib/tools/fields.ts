import { isOneOf, isRecord, isString } from './guards';

/** Says whether a value may stand in a field. */
export type Check = (value: unknown) => boolean;

/** A text with something in it: a missing value is absent, never blank. */
export const textUpTo =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && value.trim() !== '';

/** A list of nothing else, and not too long. */
export const listOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** One of these names. */
export const oneOf =
  (names: readonly string[]): Check =>
  (value) =>
    isOneOf(names, value);

/** True for the number of an order, as text. */
export const isOrderId = (value: unknown): value is string => isString(value) && /^\d{10,20}$/.test(value);

/** True for a day that exists, as YYYY-MM-DD. */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

type Checks = Readonly<Record<string, Check>>;

/**
 * A record of these fields and no other. `__proto__` and `constructor` as names are refused like any unknown one.
 * @param must fields that have to be there
 * @param may fields that may be absent; undefined counts as absent, since Firefox's messages and storage keep it
 */
export function hasFields(must: Checks, may: Checks): Check {
  const needed = Object.keys(must);
  const checks = new Map([...Object.entries(must), ...Object.entries(may)]);
  return (value) => {
    if (!isRecord(value) || !needed.every((name) => Object.hasOwn(value, name))) return false;
    return Object.keys(value).every((name) => {
      const [check, field] = [checks.get(name), value[name]];
      return check !== undefined && ((field === undefined && !Object.hasOwn(must, name)) || check(field));
    });
  };
}

/** A value whose fields may be undefined where the type asks for absent ones. */
type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The record without its undefined fields. */
export const compact = <T extends object>(record: Loose<T>): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

/** True if two values of JSON say the same, whatever the order of their fields. */
export function isSameJson(one: unknown, another: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(another))
    return one.length === another.length && one.every((value, n) => isSameJson(value, another[n]));
  if (!isRecord(one) || !isRecord(another)) return Object.is(one, another);
  const names = Object.keys({ ...one, ...another });
  return names.every((name) => isSameJson(one[name], another[name]));
}
