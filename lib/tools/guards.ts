import { DAY } from './time';

/**
 * The latest time that is accepted, epoch milliseconds: a Date cannot go beyond 8.64e15 (ECMA-262, time values), less one year,
 * so that days can still be counted on from it.
 */
const LAST_MOMENT = 8.64e15 - 366 * DAY;

/** True for a plain record, not a list, and not a Map or Date that a structured clone may bring. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object.prototype.toString.call(value) === '[object Object]';

/** The records in a list that may hold anything, or be none. */
export const recordsIn = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** True for epoch milliseconds after 1970 that a Date can hold, and every day we count from them. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && value > 0 && value <= LAST_MOMENT;

/** True for a time, or 0 where nothing has happened yet. */
export const isTimeOrNever = (value: unknown): value is number => value === 0 || isTime(value);

/** True for a size or a sum: finite and not below zero. */
export const isFigure = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value < Infinity;

/** True for a number of things. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** True for a flat record of counts. */
export const isCounts = (value: unknown): value is Readonly<Record<string, number>> =>
  isRecord(value) && Object.values(value).every(isCount);

export const isString = (value: unknown): value is string => typeof value === 'string';

/** True for a text of no more UTF-16 units. */
export const isStringUpTo = (longest: number, value: unknown): value is string => isString(value) && value.length <= longest;

export const isTrue = (value: unknown): value is true => value === true;

export const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';

/** True for one of these names. */
export const isOneOf = (names: readonly string[], value: unknown): boolean => typeof value === 'string' && names.includes(value);

/** True for a side of the page the overlay can stand at. */
export const isCorner = (value: unknown): value is 'start' | 'end' => isOneOf(['start', 'end'], value);

/** True where nothing is said, or what is said passes the check. */
export const isMissingOr = (isRight: (value: unknown) => boolean, value: unknown): boolean =>
  value === undefined || isRight(value);

/** A language as it is written down: `es`, `pt-BR`. */
export const isLanguage = (value: unknown): value is string => typeof value === 'string' && /^[a-z-]{2,6}$/i.test(value);
