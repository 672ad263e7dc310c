import type { Account, Ledger, Ledgers, Nameless, Proof, Reading, Statement } from '../model/evidence';
import type { Health } from '../model/health';
import { areFacts } from '../model/page';
import { domains } from '../model/reader-result';
import { isCount, isCounts, isMissingOr, isOneOf, isRecord, isStringUpTo, isTime, isTrue } from '../tools/guards';

const STANDINGS = ['open', 'unclear', 'settled'];
const isMark = (value: unknown): value is string => isStringUpTo(64, value);

const isProof = (value: unknown): value is Proof =>
  isRecord(value) &&
  areFacts(value.facts) &&
  isTime(value.readAt) &&
  isTime(value.asOf) &&
  isMark(value.document) &&
  isMissingOr((marks) => Array.isArray(marks) && marks.every(isMark), value.marks) &&
  isMissingOr(isTime, value.again);

/** True for a reading as stored: facts, a time it was read at, and where they come from. */
export const isReading = (value: unknown): value is Reading =>
  isRecord(value) &&
  areFacts(value.facts) &&
  isTime(value.readAt) &&
  isMissingOr((coverage) => isOneOf(['whole', 'part'], coverage), value.coverage) &&
  [value.asOf, value.openAt, value.closedAt].every((time) => isMissingOr(isTime, time)) &&
  isMissingOr(isMark, value.document) &&
  isMissingOr(isTrue, value.elsewhere) &&
  isMissingOr(isProof, value.proof);

const isStatement = (value: unknown): value is Statement =>
  isRecord(value) &&
  isOneOf(STANDINGS, value.as) &&
  isMark(value.document) &&
  isMissingOr(isTrue, value.told) &&
  [value.asOf, value.since].every((time) => isMissingOr(isTime, time));

const isNameless = (value: unknown): value is Nameless =>
  isRecord(value) &&
  [value.open, value.unclear, value.shown].every(isCount) &&
  typeof value.firstPage === 'boolean' &&
  isMark(value.document) &&
  isTime(value.since) &&
  isMissingOr(isTime, value.asOf);

const areAll = (value: unknown, isRight: (one: unknown) => boolean): boolean =>
  isRecord(value) && Object.values(value).every(isRight);

const isLedger = (value: unknown): value is Ledger =>
  isRecord(value) &&
  areAll(value.items, isStatement) &&
  isMissingOr((nameless) => areAll(nameless, isNameless), value.nameless) &&
  isMissingOr((opened) => areAll(opened, isTime), value.opened) &&
  isMissingOr(isTime, value.closedAt);

/** True for what was seen of orders and cases, by mark. */
export const areLedgers = (value: unknown): value is Ledgers =>
  isRecord(value) && domains.every((domain) => isMissingOr(isLedger, value[domain]));

const isSpan = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(isTime);

/** True for what is known of whose account was read. */
export const isAccount = (value: unknown): value is Account =>
  isRecord(value) &&
  [value.seenAt, value.sameAt, value.since].every((time) => isMissingOr(isTime, time)) &&
  isMissingOr((doubts) => Array.isArray(doubts) && doubts.every(isSpan), value.doubts) &&
  isMissingOr(
    (asleep) => isRecord(asleep) && isOneOf(['signed-out', 'no-mark', 'empty'], asleep.why) && isTime(asleep.at),
    value.asleep,
  );

/** True for what is remembered of a page kind's health: figures alone. */
export const isHealth = (value: unknown): value is Health =>
  isRecord(value) && areAll(value.places, isCounts) && isMissingOr(isCounts, value.drift);

/** True for when a copy of the data was asked for. */
export const isCopyAsked = (value: unknown): value is { readonly at: number } => isRecord(value) && isTime(value.at);

/** True for the salt of the marks: 32 hexadecimal digits. */
export const isSalt = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);
