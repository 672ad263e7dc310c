import { isRecord, isStringUpTo } from '../tools/guards';
import { type Region, regions } from '../tools/regions';

/** What a letter may be about, where it follows up another. */
export const subjects = ['access', 'erasure'] as const;
/** What came back on a request. */
export const requestAnswers = ['none', 'refused', 'incomplete'] as const;

/** What a person types for the letters, in no letter's order; every field may be missing. Kept only where they ask for it. */
export interface LetterForm {
  readonly account?: string;
  readonly name?: string;
  readonly region?: Region;
  /** The country, or in the United States the state. */
  readonly country?: string;
  readonly orders?: string;
  /** The account's own number or name (Mexico). */
  readonly memberId?: string;
  /** Number of an identity document (Türkiye); never kept. */
  readonly idNumber?: string;
  /** Postal address (Türkiye). */
  readonly postal?: string;
  /** Why the account is to rest. */
  readonly reason?: string;
  readonly about?: (typeof subjects)[number];
  /** The day of the request that is followed up, YYYY-MM-DD. */
  readonly requestedOn?: string;
  /** The day of the complaint or appeal to AliExpress that went before, YYYY-MM-DD. */
  readonly firstOn?: string;
  /** What was asked for as proof of identity. */
  readonly demanded?: string;
  readonly answer?: (typeof requestAnswers)[number];
}
export type FormField = keyof LetterForm;

/** Fields one writes in, with the longest text they take. */
export const TEXT_FIELDS = {
  account: 254,
  name: 100,
  country: 60,
  orders: 200,
  memberId: 100,
  idNumber: 60,
  postal: 200,
  reason: 200,
  demanded: 200,
} as const;

/** Fields that take a day. */
export const DAY_FIELDS = ['requestedOn', 'firstOn'] as const;

/** What is never kept, not even where a person asks for the rest to be. */
export const NEVER_KEPT: readonly FormField[] = ['idNumber'];

/** Fields one chooses in. */
export const CHOICE_FIELDS = { region: regions, about: subjects, answer: requestAnswers } as const;

/** True for a day that is in the calendar, written YYYY-MM-DD. */
export const isFormDay = (value: unknown): value is string => typeof value === 'string' && dayIn(value) !== undefined;

/** Noon of a day written YYYY-MM-DD, in the person's own time; undefined for anything else. */
export function dayIn(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return undefined;
  const noon = new Date(year, month - 1, day, 12);
  // A Date takes the years 0 to 99 for those of the twentieth century.
  const isIt = noon.getFullYear() === year && noon.getMonth() === month - 1 && noon.getDate() === day;
  return isIt ? noon.getTime() : undefined;
}

/** True for a form as stored: every field it knows is missing or of its shape. A field of a later version does no harm. */
export function isLetterForm(value: unknown): value is LetterForm {
  if (!isRecord(value)) return false;
  const written = Object.entries(TEXT_FIELDS).every(
    ([field, longest]) => value[field] === undefined || isStringUpTo(longest, value[field]),
  );
  const chosen = Object.entries(CHOICE_FIELDS).every(
    ([field, choices]) => value[field] === undefined || (choices as readonly unknown[]).includes(value[field]),
  );
  return written && chosen && DAY_FIELDS.every((field) => value[field] === undefined || isFormDay(value[field]));
}

/** Text as a letter can carry it: one line, one space between words, no control characters nor forced direction. */
export const tidyLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
