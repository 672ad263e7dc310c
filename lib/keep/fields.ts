/** Says whether a value may stand in a field. */
export type Check = (value: unknown) => boolean;

/** True for a plain record, not a list, and not a Map or Date that a structured clone may bring. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** A text with something in it: a missing value is absent, never blank. */
export const isText =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length <= longest && value.trim() !== '';

export const isListOf =
  (check: Check, most: number): Check =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(check);

/** Epoch milliseconds that a Date can hold. */
export const isTime: Check = (value) => typeof value === 'number' && value > 0 && value <= 8.64e15;

export const isOneOf =
  (names: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && names.includes(value);

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
export function same(one: unknown, another: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(another))
    return one.length === another.length && one.every((value, n) => same(value, another[n]));
  if (!isRecord(one) || !isRecord(another)) return Object.is(one, another);
  const names = Object.keys({ ...one, ...another });
  return names.every((name) => same(one[name], another[name]));
}
