import type { Plan } from './change';
import type { Records } from './records';

/** One change of the stored form. Must be pure, and must bear what it does not know. */
export interface Migration {
  /** The schema it leads to. */
  readonly to: number;
  /** All records of the checklist in, all of them out; a key left out is removed. */
  readonly change: (records: Records) => Records;
}

/** Oldest first. An entry is never edited once released; its schema has a frozen sample in `tests/stores`. */
export const migrations: readonly Migration[] = [
  // The first stored form: nothing older exists, the store only gets its number.
  { to: 1, change: (records) => records },
];

/** The stored form this version writes. */
export const SCHEMA = Math.max(...migrations.map(({ to }) => to));

/**
 * What to write so that records of an older schema take the newest form: one set, the new schema number in it.
 * @param from the schema the records are in; 0 if they carry none
 * @returns undefined if they already are in the newest form
 */
export function migrated(records: Records, from: number, all: readonly Migration[] = migrations): Plan | undefined {
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
