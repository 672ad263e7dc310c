import browser from 'webextension-polyfill';
import type { LookReport, PageState } from '../messages/page-state';
import { AHEAD } from '../model/evidence';
import { type KnownBefore, type SeenPage, weigh } from '../model/policy';
import { restsOnWords } from '../model/told-evidence';
import { stampOf, type ToldWords } from '../site/told-words';
import { areLedgers, isAccount, isReading, isSalt } from './evidence-records';
import { markItems, newSalt } from './marks';
import {
  accountKey,
  EXPLAINED,
  type Host,
  isSameRecord,
  isTick,
  marksKey,
  type Records,
  readingKey,
  SALT,
  TICK_KEYS,
} from './records';
import { toldWordsIn } from './told-words';
import { change, type Plan, readStorage } from './transaction';

/** A look at a page as it reached the background. */
export interface SentPage {
  /** The browser's word, never the page's. */
  readonly host: Host;
  readonly state: PageState;
  readonly report: LookReport;
}

const REQUESTED = 'request:closing';

/**
 * Weighs a look at a page against what is known, and stores what comes of it (`lib/model/policy.ts`). Of numbers only marks
 * are kept.
 * @returns whether something was stored
 * @throws StorageError
 */
export async function writeReading({ host, state, report }: SentPage): Promise<boolean> {
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
  return change([...Object.values(keys), ...TICK_KEYS, SALT, REQUESTED, EXPLAINED], (raw) => {
    // Everything was deleted meanwhile: this look belongs to before.
    if (raw[SALT] !== salt) return undefined;
    if (hasHeardOthers(toldWordsIn(raw[EXPLAINED]), state, report)) return undefined;
    const tickedAt = Math.max(
      0,
      ...TICK_KEYS.map((key) => raw[key])
        .filter(isTick)
        .map(({ at }) => at),
    );
    const after = weigh(evidenceIn(raw, keys), { ...seen, tickedAt }, raw[REQUESTED] !== undefined);
    return changesOf(raw, { [keys.reading]: after.reading, [keys.ledgers]: after.ledgers, [keys.account]: after.account });
  });
}

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
