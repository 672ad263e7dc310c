import { DAY } from '../../../tools/time';
import { showInvisible } from '../sanitize';

/** A day as YYYY-MM-DD. */
export interface DayCell {
  readonly day: string;
}
/** A moment in epoch milliseconds, written in UTC: a spreadsheet knows no time zones. */
export interface MomentCell {
  readonly at: number;
}
/** An amount as a plain figure with a point; its currency (ISO 4217) only where that is certain. */
export interface AmountCell {
  readonly amount: string;
  readonly currency?: string | undefined;
}
/** What stands in a cell: nothing, a text, a count, a day, a moment or an amount. */
export type Cell = string | number | DayCell | MomentCell | AmountCell | undefined;

/** Texts are cut here by the format itself, in UTF-16 units. */
const LONGEST = 32_767;
/** As a reader takes `_x0041_` for the letter it names, a text that says so is written with its first sign named (ECMA-376, ST_Xstring). */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;
const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in XML, content or quoted attribute. */
export const escapedXml = (text: string): string =>
  /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? '') : text;

/** A text as it may stand in a shared string: nothing unseen in it, cut where the format ends, with a mark there. */
export function sharedText(text: string): string {
  const shown = showInvisible(text);
  const whole = shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : shown;
  return escapedXml(whole.replace(ESCAPE, '_x005F_'));
}

/** Days from the beginning of the spreadsheets' calendar to 1970-01-01. */
const TO_1970 = 25_569;
/** 1 March 1900: the days before it are counted in two ways, since the first spreadsheet took 1900 for a leap year. */
const FIRST_DAY = 61;
/** The day after 31 December 9999, the last they know. */
const END = 2_958_466;

/** A moment as spreadsheets count them; undefined where they do not agree how. */
export function serialOf(ms: number): number | undefined {
  const serial = ms / DAY + TO_1970;
  return serial >= FIRST_DAY && serial < END ? serial : undefined;
}

/** Figures a spreadsheet can hold: 15 digits, the zeros in front not counted. */
export const isExact = (amount: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(amount) && amount.replace(/^-?[0.]*|\./g, '').length <= 15;
