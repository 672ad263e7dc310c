import type { Records } from './records';
import type { Plan } from './transaction';

/** One change of the stored form. Must be pure, and must not fail on records it does not know. */
export interface Migration {
  /** The schema it leads to. */
  readonly to: number;
  /** Every record of the store in, orders and what it does not know too; all of them out. A key left out is removed. */
  readonly change: (records: Records) => Records;
}

/** Older readings do not say what they cover: they become evidence that proves nothing, but what they showed open stays open. */
function withOrigin(records: Records): Records {
  const after: Record<string, unknown> = {};
  const marks: Record<string, { items: object; nameless: Record<string, object> }> = {};
  for (const [key, value] of Object.entries(records)) {
    // An older undo record is dropped: it could write old readings over newer ones.
    if (key === 'undo') continue;
    const kind = /^reading:(.+)$/.exec(key)?.[1];
    const reading = kind && (value as { facts?: Record<string, unknown>; readAt?: number } | null);
    const { facts, readAt } = reading || {};
    if (!kind || typeof facts !== 'object' || facts === null || typeof readAt !== 'number') {
      after[key] = value;
      continue;
    }
    after[key] = { facts, readAt, coverage: 'part' };
    for (const [domain, open] of openByDomain(kind, facts)) {
      marks[domain] ??= { items: {}, nameless: {} };
      marks[domain].nameless[kind] = { open, unclear: 0, shown: 0, firstPage: false, document: '', since: readAt };
    }
  }
  return Object.keys(marks).length > 0 ? { ...after, marks } : after;
}

function openByDomain(kind: string, facts: Readonly<Record<string, unknown>>): [domain: string, open: number][] {
  const sum = (...names: string[]): number =>
    names.reduce((all, name) => all + (Number.isSafeInteger(facts[name]) ? Number(facts[name]) : 0), 0);
  const found: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
    'order-list': [
      ['orders', sum('ordersUnpaid', 'ordersToShip', 'ordersShipped')],
      ['banners', sum('casesOpen')],
    ],
    'refund-list': [['cases', sum('casesOpen')]],
    'refund-case': [['cases', facts.caseOpen === true ? 1 : 0]],
  };
  return (found[kind] ?? []).filter(([, open]) => open > 0).map(([domain, open]) => [domain, open]);
}

/** Oldest first. An entry is never edited once released; its schema has a frozen sample in `tests/stores`. */
export const migrations: readonly Migration[] = [
  // The first stored form: nothing older exists, the store only gets its number.
  { to: 1, change: (records) => records },
  // 2026-11-28: a reading knows what it covers, how old its data is, and whose it is.
  { to: 2, change: withOrigin },
];

/**
 * What to write so that records of an older schema take the newest form: one set, the new schema number in it.
 * @param from the schema the records are in; 0 if they carry none
 * @returns undefined if they already are in the newest form
 */
export function applyMigrations(records: Records, from: number, all: readonly Migration[] = migrations): Plan | undefined {
  const due = all.filter(({ to }) => to > from);
  const newest = due.at(-1);
  if (!newest) return undefined;
  const after = due.reduce((before, { change }) => change(before), records);
  const differing = Object.entries(after).filter(([key, value]) => value !== records[key]);
  return {
    set: { ...Object.fromEntries(differing), schema: newest.to },
    remove: Object.keys(records).filter((key) => key !== 'schema' && !(key in after)),
  };
}
