export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Epoch milliseconds. */
export const isTime = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value > 0;
