import { accountAfter, accountInTime } from './account-doubt';
import type { Account, Ledgers, Proof, Reading } from './evidence';
import { DOMAIN_OF, hasLeftovers, saysSomething, WHOLE_LISTS } from './facts';
import { isYounger, ledgerAfter, type MarkedItem, type Origin, sinceThen } from './ledger';
import type { Domain, Facts } from './reader-result';

/**
 * The only place that decides whether a look replaces what is known, joins it, or is dropped (architecture, "Evidence knows
 * where it comes from", 2026-11-28). Pure: what is stored comes in, what is to be stored goes out.
 */

/** A look as the background weighs it. */
export interface SeenPage extends Origin {
  readonly outcome: 'loading' | 'read' | 'unread' | 'robot-check' | 'signed-out';
  readonly facts: Facts;
  readonly items: readonly MarkedItem[];
  readonly banners: readonly MarkedItem[];
}

/** What is known of one host's account, as far as one look bears on it. */
export interface KnownBefore {
  readonly reading: Reading | undefined;
  readonly ledgers: Ledgers;
  readonly account: Account;
}

/** The time, or undefined if it lies in the future and so cannot be right. */
const knownTime = (time: number | undefined, now: number): number | undefined =>
  time !== undefined && time <= now ? time : undefined;

/** The same evidence without times in the future: noted before the clock was set back, they would block newer looks. */
function withKnownTimes({ reading, ledgers, account }: KnownBefore, now: number): KnownBefore {
  const rest = { ledgers, account: accountInTime(account, now) };
  if (!reading) return { reading, ...rest };
  const { asOf, proof, ...ageless } = reading;
  const age = knownTime(asOf, now) === undefined ? {} : { asOf: asOf as number };
  const kept = proof && knownTime(proof.asOf, now) !== undefined ? { proof } : {};
  return { reading: { ...ageless, ...age, ...kept }, ...rest };
}

/**
 * What is known after one more look.
 * @param requested the closing request was sent: whose account it is, is no longer asked
 */
export function weigh(stored: KnownBefore, seen: SeenPage, requested: boolean): KnownBefore {
  const before = withKnownTimes(stored, seen.readAt);
  const { asOf: _, ...ageless } = seen;
  const asOf = knownTime(seen.asOf, seen.readAt);
  const look: SeenPage = asOf === undefined ? ageless : { ...ageless, asOf };
  if (look.outcome === 'loading' || look.outcome === 'robot-check') return before;
  // Data from before the person said that this is another account: an old tab still shows the previous one.
  if (asOf !== undefined && asOf < (before.account.since ?? 0)) return before;
  const account = requested ? before.account : accountAfter(before, look);
  // While it is unknown whose account this is, the list counts as a part: it must not settle things that have no number.
  const ledgers = ledgersAfter(before.ledgers, account.asleep ? { ...look, coverage: 'part' } : look);
  return { reading: readingAfter({ ...before, account }, look, ledgers), ledgers, account };
}

function ledgersAfter(before: Ledgers, look: SeenPage): Ledgers {
  const domain = DOMAIN_OF[look.kind];
  if (!domain || !saysSomething(look.facts)) return before;
  const after = { ...before, [domain]: ledgerAfter(before[domain], look.items, look) };
  // Orders that never had a banner need not be remembered as settled.
  return look.kind === 'order-list' ? { ...after, banners: ledgerAfter(before.banners, look.banners, look, false) } : after;
}

/** True if the look may stand as the last one of its page. */
function mayReplace(old: Reading | undefined, look: SeenPage): boolean {
  if (!old || !saysSomething(old.facts) || old.elsewhere) return true;
  if (look.asOf === undefined) return old.asOf === undefined && old.proof === undefined;
  return old.asOf === undefined || !isOutdated(look, { ...old, asOf: old.asOf });
}

/** True if the look is older than what is known. Of two looks of the same time, the one that shows something left is kept. */
function isOutdated({ asOf, document, facts }: SeenPage, old: Pick<Proof, 'asOf' | 'facts'> & { document?: string }): boolean {
  if (asOf === undefined) return true;
  if (document === old.document || asOf > old.asOf) return false;
  return asOf < old.asOf || (hasLeftovers(old.facts) && !hasLeftovers(facts));
}

function readingAfter({ reading: old, account }: KnownBefore, look: SeenPage, ledgers: Ledgers): Reading | undefined {
  // This may be another account: that it has nothing left does not mean that nothing is left in the first one.
  if (account.asleep && old && hasLeftovers(old.facts) && !hasLeftovers(look.facts)) return old;
  const { facts, readAt, coverage, asOf, document } = look;
  if (!saysSomething(facts)) return silentAfter(old, look);
  const proof = proofAfter(old?.proof, look, ledgers);
  const kept = proof ? { proof } : {};
  if (old && !mayReplace(old, look)) {
    const { proof: _, ...rest } = old;
    return { ...rest, ...kept };
  }
  return { facts, readAt, coverage, ...(asOf === undefined ? {} : { asOf }), document, ...leftAfter(old, look), ...kept };
}

/** Since when something is left, and when it no longer was. */
function leftAfter(old: Reading | undefined, look: SeenPage): Pick<Reading, 'openAt' | 'closedAt'> {
  const { openAt, closedAt } = old ?? {};
  if (hasLeftovers(look.facts)) return { openAt: sinceThen(closedAt === undefined ? openAt : undefined, look) };
  return openAt === undefined ? {} : { openAt, closedAt: closedAt ?? endOf(look) };
}

const endOf = ({ readAt, tickedAt }: SeenPage): number => Math.max(readAt, tickedAt);

/** After a look that could read nothing: what was known stays, but no longer contradicts what the person answers. */
function silentAfter(old: Reading | undefined, look: SeenPage): Reading | undefined {
  const { facts, readAt, asOf, document } = look;
  if (!old || !saysSomething(old.facts))
    return { facts, readAt, coverage: 'part', ...(asOf === undefined ? {} : { asOf }), document };
  const isOver = old.openAt !== undefined && old.closedAt === undefined;
  if (look.outcome !== 'unread' || !isOver || !isYounger(look, old)) return old;
  return { ...old, closedAt: endOf(look) };
}

function proofAfter(old: Proof | undefined, look: SeenPage, ledgers: Ledgers): Proof | undefined {
  const { asOf } = look;
  if (asOf === undefined || (old && isOutdated(look, old))) return old;
  if (look.coverage === 'whole') return proofOf(look, asOf);
  if (!WHOLE_LISTS.includes(look.kind)) return hasLeftovers(look.facts) ? undefined : old;
  return old && look.firstPage ? firstPageAfter(old, look, ledgers) : old;
}

function proofOf({ facts, readAt, document, items, kind }: SeenPage, asOf: number): Proof {
  const marks = items.flatMap(({ mark }) => mark ?? []);
  return { facts, readAt, asOf, document, ...(WHOLE_LISTS.includes(kind) ? { marks } : {}) };
}

/**
 * The proof after a look at the first page: the page joins it if they share an order. If they share none, there is a gap between
 * them that nobody has seen, and the proof ends.
 */
function firstPageAfter(old: Proof, look: SeenPage, ledgers: Ledgers): Proof | undefined {
  const { items, kind, asOf = 0 } = look;
  const known = new Set(old.marks);
  const unnamed = items.some(({ mark, as }) => mark === undefined && as !== 'settled');
  const overlaps = items.some(({ mark }) => mark !== undefined && known.has(mark));
  if (unnamed || (items.length > 0 && !overlaps)) return undefined;
  if (!items.every(({ as }) => as === 'settled') || !isSettled(ledgers[DOMAIN_OF[kind] as Domain])) return old;
  const fresh = new Set(items.flatMap(({ mark }) => (mark !== undefined && !known.has(mark) ? [mark] : [])));
  const told = items.filter((item) => item.told && item.mark !== undefined && fresh.has(item.mark)).length;
  const facts = { ...grown(old.facts, fresh.size, look.facts), ...toldAfter(old.facts, told, look.facts) };
  return { ...old, facts, marks: [...(old.marks ?? []), ...fresh], again: Math.max(old.again ?? 0, asOf) };
}

const isSettled = (ledger: Ledgers[Domain]): boolean =>
  Object.values(ledger?.items ?? {}).every(({ as }) => as === 'settled') && ledger?.nameless === undefined;

/** How much of the whole rests on the person's words once this page has joined it: also that the two agree may rest on them. */
function toldAfter(facts: Facts, fresh: number, page: Facts): Facts {
  const sum = (name: string): number => Math.max(Number(facts[name] ?? 0) + fresh, Number(page[name] ?? 0));
  const name = page.casesShown === undefined ? 'ordersTold' : 'casesTold';
  return sum(name) > 0 ? { [name]: sum(name) } : {};
}

/** The figures of a whole look with so many settled ones more; they are in the copy only where all of the page are. */
function grown(facts: Facts, by: number, page: Facts): Facts {
  const more = (name: string): object => (typeof facts[name] === 'number' ? { [name]: (facts[name] as number) + by } : {});
  const copied = page.ordersKept !== undefined && page.ordersKept === page.ordersShown ? more('ordersKept') : {};
  return {
    ...facts,
    ...more('ordersShown'),
    ...more('ordersFinished'),
    ...more('casesShown'),
    ...more('casesFinished'),
    ...copied,
  };
}
