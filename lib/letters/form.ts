import { type Region, regions } from './regions';

/** What a letter may be about, where it follows up another. */
export const subjects = ['access', 'erasure'] as const;
/** What came back on a request. */
export const answers = ['none', 'refused', 'incomplete'] as const;

/** What a person types for the letters, in no letter's order; every field may be missing. Kept only where they ask for it. */
export interface LetterForm {
  readonly account?: string;
  readonly name?: string;
  readonly region?: Region;
  /** The country, or in the United States the state. */
  readonly country?: string;
  readonly orders?: string;
  /** Why the account is to rest. */
  readonly reason?: string;
  readonly about?: (typeof subjects)[number];
  /** The day of the request that is followed up, YYYY-MM-DD. */
  readonly requestedOn?: string;
  /** What was asked for as proof of identity. */
  readonly demanded?: string;
  readonly answer?: (typeof answers)[number];
}
export type Field = keyof LetterForm;

/** Fields one writes in, with the longest text they take. */
export const LONGEST = { account: 254, name: 100, country: 60, orders: 200, reason: 200, demanded: 200 } as const;

/** Fields one chooses in. */
export const CHOICES = { region: regions, about: subjects, answer: answers } as const;

/** True for a day that is in the calendar, written YYYY-MM-DD. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && dayIn(value) !== undefined;

/** Noon of a day written YYYY-MM-DD, in the person's own time; undefined for anything else. */
export function dayIn(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (!year || !month || !day) return undefined;
  const noon = new Date(year, month - 1, day, 12);
  return noon.getMonth() === month - 1 && noon.getDate() === day ? noon.getTime() : undefined;
}

const isText = (value: unknown, longest: number): boolean => typeof value === 'string' && value.length <= longest;

/** True for a form as stored: every field it knows is missing or of its shape. A field of a later version does no harm. */
export function isLetterForm(value: unknown): value is LetterForm {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const form = value as Record<string, unknown>;
  const written = Object.entries(LONGEST).every(([field, longest]) => form[field] === undefined || isText(form[field], longest));
  const chosen = Object.entries(CHOICES).every(
    ([field, choices]) => form[field] === undefined || (choices as readonly unknown[]).includes(form[field]),
  );
  return written && chosen && (form.requestedOn === undefined || isDay(form.requestedOn));
}

/** Text as a letter can carry it: one line, one space between words, no control characters nor forced direction. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
