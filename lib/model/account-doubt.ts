import type { Account, AsleepWhy, Ledger, Nameless } from './evidence';
import { DOMAIN_OF, saysSomething } from './facts';
import type { MarkedItem } from './ledger';
import type { KnownBefore, SeenPage } from './policy';

/** Whose account it is. Proof sleeps after a sign-out, or after a first page that shares no order with any look before. */
export function accountAfter({ reading, ledgers, account }: KnownBefore, look: SeenPage): Account {
  const { asOf } = look;
  if (asOf === undefined) return account;
  const statements = ledgers.orders?.items ?? {};
  if (look.facts.signedOut === true) {
    // The sign-in may be laid over a page that was read before. Then the time of the look counts, not the age of the page.
    const at = reading?.document === look.document && reading && saysSomething(reading.facts) ? look.readAt : asOf;
    const isNews = account.seenAt !== undefined && at >= account.seenAt && !(account.asleep && account.asleep.at >= at);
    return isNews ? { ...account, asleep: { why: 'signed-out', at } } : account;
  }
  if (!saysSomething(look.facts)) return account;
  const seenAt = Math.max(account.seenAt ?? 0, asOf);
  const { asleep } = account;
  const before = asleep?.at ?? Number.POSITIVE_INFINITY;
  const isKnown = ({ mark }: MarkedItem): boolean => Number(statements[mark ?? '']?.asOf ?? before) < before;
  if (asleep && DOMAIN_OF[look.kind] === 'orders' && asOf > asleep.at && look.items.some(isKnown)) return awake(account, asOf);
  const why = strangeness(look, ledgers.orders ?? { items: {} }, account);
  const isNews = why !== undefined && asOf > (asleep?.at ?? 0);
  return isNews ? { ...account, seenAt, asleep: { why, at: asOf } } : { ...account, seenAt };
}

/** How many times of doubt are remembered at most. */
const MOST_DOUBTS = 20;

/** The account, with one more time whose data are in doubt. */
const doubted = (account: Account, from: number, to: number): Account => ({
  ...account,
  doubts: [...(account.doubts ?? []), [from, to] as const].slice(-MOST_DOUBTS),
});

/**
 * The account without times in the future, which become now: otherwise every look would seem to be older than they are. What was read
 * while proof slept, before the clock was set back, would seem to be read after that: it stays in doubt by the times it was given.
 */
export function accountInTime(account: Account, now: number): Account {
  const { asleep, seenAt, since } = account;
  const isAhead = asleep !== undefined && seenAt !== undefined && seenAt > now;
  return {
    ...(isAhead ? doubted(account, asleep.at, seenAt + 1) : account),
    ...(seenAt === undefined ? {} : { seenAt: Math.min(seenAt, now) }),
    ...(since === undefined ? {} : { since: Math.min(since, now) }),
    ...(asleep ? { asleep: { ...asleep, at: Math.min(asleep.at, now) } } : {}),
  };
}

/** The account once a known order or the person says that it is the same: proof counts again, what was read meanwhile does not. */
export function awake({ asleep, ...account }: Account, now: number): Account {
  return doubted({ ...account, seenAt: Math.max(account.seenAt ?? 0, now) }, asleep?.at ?? 0, now);
}

/** True for what another document of known age showed. */
const isElsewhere = ({ asOf, document }: Nameless, look: SeenPage): boolean => asOf !== undefined && document !== look.document;

/** Why a look may be at another account, if it may. */
function strangeness(look: SeenPage, { items, nameless = {} }: Ledger, { sameAt = 0 }: Account): AsleepWhy | undefined {
  if (look.kind !== 'order-list') return undefined;
  const marks = look.items.flatMap(({ mark }) => mark ?? []);
  if (look.coverage === 'whole' && look.items.length === 0)
    return [...Object.values(items), ...Object.values(nameless)].some(({ asOf = 0 }) => asOf > sameAt) ? 'empty' : undefined;
  // Orders known only from a stored copy of a page do not count: that may have been of any account.
  const known = new Set(Object.keys(items).filter((mark) => items[mark]?.asOf !== undefined));
  // Orders without a number may be any, but not those of a page where each has one.
  const areOthers = marks.length === look.items.length && Object.values(nameless).some((one) => isElsewhere(one, look));
  const isStrange = (known.size > 0 || areOthers) && marks.length > 0 && !marks.some((mark) => known.has(mark));
  return look.firstPage && isStrange ? 'no-mark' : undefined;
}
