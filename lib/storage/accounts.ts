import { accountInTime, awake } from '../model/account-doubt';
import { pageKinds } from '../site/kinds';
import { tasks } from '../tasks';
import { areLedgers, isAccount, isReading } from './evidence-records';
import { accountKey, COPY_ASKED, type Host, isTick, marksKey, readingKey, tickKey } from './records';
import { change, type Plan } from './transaction';
import { undoable } from './undo';

const readingKeys = (host: Host): string[] => pageKinds.map((kind) => readingKey(kind, host));
const PREPARE_TICKS = tasks.filter(({ phase }) => phase === 'prepare').map(({ id }) => tickKey(id));
/** Ticks that something seen open can stand against. */
const CONTRADICTABLE = tasks.filter(({ left }) => left).map(({ id }) => tickKey(id));
const hostKeys = (host: Host): string[] => [...readingKeys(host), marksKey(host), accountKey(host)];

/**
 * The person says that it is the same account: what was read before counts again. They say so of now: it may be a look at another
 * account that made us ask, and they may be back since. What was read meanwhile has to be read again.
 * @throws StorageError
 */
export const sameAccount = (host: Host): Promise<boolean> =>
  change([accountKey(host)], ({ [accountKey(host)]: account }): Plan | undefined => {
    if (!isAccount(account) || !account.asleep) return undefined;
    const now = Date.now();
    return { set: { [accountKey(host)]: { ...awake(accountInTime(account, now), now), sameAt: now } } };
  });

/**
 * The person says that it is another account: what was read and ticked so far is forgotten. The look that made us ask, too: when
 * they answer they may be at yet another, and nobody knows of which one they speak. Can be undone.
 * @throws StorageError
 */
export const anotherAccount = (host: Host): Promise<boolean> =>
  change([...hostKeys(host), ...PREPARE_TICKS, COPY_ASKED, 'undo'], (raw) => {
    const account = raw[accountKey(host)];
    if (!isAccount(account) || !account.asleep) return undefined;
    const gone = [...readingKeys(host), marksKey(host), ...PREPARE_TICKS, COPY_ASKED];
    const after = { ...Object.fromEntries(gone.map((key) => [key, undefined])), [accountKey(host)]: { since: Date.now() } };
    return undoable(raw, after, 'another-account');
  });

/** The account of another host is not used: what was read there is forgotten. Can be undone. @throws StorageError */
export const forgetHost = (host: Exclude<Host, 'com'>): Promise<boolean> =>
  change([...hostKeys(host), ...CONTRADICTABLE, 'undo'], (raw) => {
    // A tick that was contradicted goes together with the evidence against it: it must not count again.
    const ledgers = raw[marksKey(host)];
    const opened = areLedgers(ledgers) && Object.values(ledgers).some((ledger) => ledger.opened ?? ledger.closedAt);
    const left = readingKeys(host).some((key) => isReading(raw[key]) && raw[key].openAt !== undefined);
    const over = opened || left ? CONTRADICTABLE.filter((key) => isTick(raw[key]) && raw[key].as === 'done') : [];
    return undoable(raw, Object.fromEntries([...hostKeys(host), ...over].map((key) => [key, undefined])), 'host-forgotten');
  });
