import type { Kept } from '../journey';

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Epoch milliseconds. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** A flat record of counts. */
export const isCounts = (value: unknown): boolean => isObject(value) && Object.values(value).every(isCount);

/** True for the figures of the person's own copy as stored. */
export const isKept = (value: unknown): value is Kept =>
  isObject(value) &&
  [value.orders, value.incomplete, value.reviews, value.at].every(isCount) &&
  [value.officialRows, value.officialAt, value.removedAt].every((figure) => figure === undefined || isCount(figure)) &&
  (value.oldest === undefined || typeof value.oldest === 'string');
