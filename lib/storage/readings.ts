import browser from 'webextension-polyfill';
import type { LookReport, PageState } from '../messages/page-state';
import { AHEAD } from '../model/evidence';
import { type HealthLook, healthAfter } from '../model/health';
import { type KnownBefore, type SeenPage, weigh } from '../model/policy';
import { restsOnWords } from '../model/told-evidence';
import { healthIn } from '../site/health';
import { stampOf, type ToldWords } from '../site/told-words';
import { DAY, HOUR } from '../tools/time';
import { readStorage } from './access';
import { areLedgers, isAccount, isHealth, isReading, isSalt } from './evidence-records';
import { markItems, newSalt } from './marks';
import {
  accountKey,
  EXPLAINED,
  type Host,
  healthKey,
  isTick,
  marksKey,
  type Records,
  readingKey,
  SALT,
  TICK_KEYS,
} from './records';
import { isSameRecord } from './same-record';
import { toldWordsIn } from './told-words';
import { change, type Plan } from './transaction';

/** A look at a page as it reached the background. */
export interface SentPage {
  /** The browser's word, never the page's. */
  readonly host: Host;
  readonly state: PageState;
  readonly report: LookReport;
  /** The number of the page's address (`placeNumber`), by the browser's word; absent where that tells none. */
  readonly place?: string | undefined;
}

const REQUESTED = 'request:closing';

/**
 * Weighs a look at a page against what is known, and stores what comes of it (`lib/model/policy.ts`). Of numbers only marks
 * are kept.
 * @returns whether something was stored
 * @throws StorageError
 */
export async function writeReading(sent: SentPage): Promise<boolean> {
  const { host, state, report } = sent;
  if (state.lookedAt > Date.now() + AHEAD) return false;
  const salt = await saltHere();
  const [items, banners] = await Promise.all([markItems(report.items ?? [], salt), markItems(report.banners ?? [], salt)]);
  const { page: kind, facts, coverage, asOf, outcome, lookedAt: readAt } = state;
  const seen: Omit<SeenPage, 'tickedAt'> = {
    ...{ kind, facts, coverage, outcome, readAt, items, banners },
    ...(asOf === undefined ? {} : { asOf }),
    firstPage: report.firstPage === true,
    document: report.document,
  };
  const keys = { reading: readingKey(kind, host), ledgers: marksKey(host), account: accountKey(host) };
  const health = healthKey(kind);
  const healthLook = healthLookOf(sent);
  return change([...Object.values(keys), health, ...TICK_KEYS, SALT, REQUESTED, EXPLAINED], (raw) => {
    // Everything was deleted meanwhile: this look belongs to before.
    if (raw[SALT] !== salt) return undefined;
    if (hasHeardOthers(toldWordsIn(raw[EXPLAINED]), state, report)) return undefined;
    const tickedAt = Math.max(
      0,
      ...TICK_KEYS.map((key) => raw[key])
        .filter(isTick)
        .map(({ at }) => at),
    );
    const before = isHealth(raw[health]) ? raw[health] : undefined;
    const now = healthLook ? healthAfter(before, healthLook) : before;
    const trusted = now?.drift ? withoutAbsence(seen) : seen;
    const after = weigh(evidenceIn(raw, keys), { ...trusted, tickedAt }, raw[REQUESTED] !== undefined);
    const evidence = { [keys.reading]: after.reading, [keys.ledgers]: after.ledgers, [keys.account]: after.account };
    return changesOf(raw, { ...evidence, ...(now && { [health]: now }) });
  });
}

/** What a look tells of its page's health; undefined for a page not at rest, a stored copy, and whatever else is not itself. */
function healthLookOf({ state, report, place }: SentPage): HealthLook | undefined {
  const { page, facts, outcome, asOf, lookedAt } = state;
  const numbered = report.items?.filter(({ number }) => number !== undefined).length ?? 0;
  const told = healthIn(page, facts, numbered, report.parts);
  if (!told || place === undefined || !(outcome === 'read' || outcome === 'unread')) return undefined;
  // An old tab tells how the page was, not how it is.
  if (asOf === undefined || lookedAt - asOf > HOUR) return undefined;
  const document = Number.parseInt(report.document.slice(0, 8), 16);
  return { ...told, place, document, day: Math.floor(lookedAt / DAY), read: outcome === 'read' };
}

/** A look at a page that AliExpress has changed: that nothing else shows there may be because it is not found any more. */
const withoutAbsence = <T extends Pick<SeenPage, 'coverage' | 'firstPage' | 'banners'>>(look: T): T => ({
  ...look,
  coverage: 'part',
  firstPage: false,
  banners: look.banners.filter(({ as }) => as !== 'settled'),
});

/** True for a look that rests on the person's words as they no longer stand: it says nothing. */
export const hasHeardOthers = (words: ToldWords, { page, facts }: PageState, { heard = 0, items = [] }: LookReport): boolean =>
  heard !== stampOf(words, page) && (restsOnWords(facts) || items.some(({ told }) => told));

function evidenceIn(raw: Records, keys: { reading: string; ledgers: string; account: string }): KnownBefore {
  const [reading, ledgers, account] = [raw[keys.reading], raw[keys.ledgers], raw[keys.account]];
  return {
    reading: isReading(reading) ? reading : undefined,
    ledgers: areLedgers(ledgers) ? ledgers : {},
    account: isAccount(account) ? account : {},
  };
}

/** Only what differs is written. */
function changesOf(raw: Records, after: Records): Plan | undefined {
  const changed = Object.entries(after).filter(([key, value]) => {
    const isEmpty = value === undefined || Object.keys(value as object).length === 0;
    return !(isEmpty && raw[key] === undefined) && !isSameRecord(value, raw[key]);
  });
  return changed.length > 0 ? { set: Object.fromEntries(changed) } : undefined;
}

/** The salt of the marks, made when the first look comes. @throws StorageError */
async function saltHere(): Promise<string> {
  const known = (await readStorage(() => browser.storage.local.get(SALT)))[SALT];
  if (isSalt(known)) return known;
  let salt = newSalt();
  await change([SALT], ({ [SALT]: there }) => {
    if (!isSalt(there)) return { set: { [SALT]: salt } };
    salt = there;
    return undefined;
  });
  return salt;
}
