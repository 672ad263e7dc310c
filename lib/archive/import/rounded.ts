/** A spreadsheet keeps so many digits of a figure (LibreOffice 7.4, Excel); what comes behind them turns into zeros. */
const KEPT_DIGITS = 15;

const hasLostDigits = (id: string): boolean => id.length > KEPT_DIGITS && /^0+$/.test(id.slice(KEPT_DIGITS));

/** True for a number that stood in a file as a figure and may have lost its last digits there. */
export const mayBeRounded = (id: string): boolean => hasLostDigits(id) || Number(id) > Number.MAX_SAFE_INTEGER;

/** True if the one could have become the other by rounding, up or down, to 15 digits or to what a figure of JavaScript holds. */
function mayBecome(id: string, rounded: string): boolean {
  if (Number(id) === Number(rounded)) return true;
  const apart = Math.abs(Number(BigInt(id) - BigInt(rounded)));
  return hasLostDigits(rounded) && apart < 10 ** (rounded.length - KEPT_DIGITS);
}

/** Numbers of one length with the same digits but for the last: what rounding turns into each other lies in two of them that touch. */
const shelfOf = (id: string, next = 0): string => `${id.length}:${BigInt(id.slice(0, KEPT_DIGITS)) + BigInt(next)}`;

/**
 * Looks up which numbers a rounded one may have been.
 * @param ids digits only
 */
export function nearby(ids: Iterable<string>): (rounded: string) => string[] {
  const shelves = new Map<string, string[]>();
  for (const id of ids) shelves.set(shelfOf(id), [...(shelves.get(shelfOf(id)) ?? []), id]);
  return (rounded) => {
    if (!mayBeRounded(rounded)) return [];
    const close = [-1, 0, 1].flatMap((next) => shelves.get(shelfOf(rounded, next)) ?? []);
    return close.filter((id) => id.length === rounded.length && mayBecome(id, rounded));
  };
}
