import { OWN_NAMES, partsOfName, VOCABULARY } from './vocabulary';

/** Stands for whatever is not told; no word of the vocabulary. */
const UNKNOWN = 'x';

const told = (part: string): string => {
  if (/^[-_]{1,2}$/.test(part)) return part;
  if (/^[-_]/.test(part) && !/[^-_]/.test(part)) return '-';
  return VOCABULARY.has(part.toLowerCase()) ? part : UNKNOWN;
};
const isBetween = (part: string | undefined): boolean => part === undefined || /^[-_]/.test(part);

/**
 * A class, an id or a `data-pl` by those of its words that our vocabulary has: `order-item--3xYz1` is `order-item--x`. What is told
 * of it comes to the same when it is told again.
 * @returns '' where nothing of it is known
 */
export function stemOf(name: string): string {
  if (OWN_NAMES.has(name)) return name;
  const parts: string[] = [];
  for (const part of partsOfName(name).map(told)) {
    const [before, last] = [parts.at(-2), parts.at(-1)];
    if (part === UNKNOWN && last === UNKNOWN) continue;
    // `x-x` says no more than `x`.
    if (part === UNKNOWN && before === UNKNOWN && isBetween(last)) parts.pop();
    else if (!isBetween(last) && (part === UNKNOWN || last === UNKNOWN) && !isBetween(part)) parts.push('-', part);
    else parts.push(part);
  }
  const stem = parts.join('');
  return parts.some((part) => part !== UNKNOWN && !isBetween(part)) ? stem : '';
}
