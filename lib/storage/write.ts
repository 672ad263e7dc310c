import type { Tick } from '../checklist';
import type { SettingsChange } from '../messages';
import type { Facts, Reading } from '../page';
import type { PageKind } from '../pages/kinds';
import type { TaskId } from '../tasks';
import { change, transact } from './change';
import { migrated } from './migrations';
import { brokenKey, isReading, isSchema, isTick, isUndo, JOURNEY_KEYS, KEYS, readingKey, tickKey, type Undo } from './records';
import { replaces } from './replaces';
import { changed, otherFields, settingsFrom } from './settings';

/**
 * Stores what a page said, unless a trusted reading of that page says more (see `replaces`).
 * @param readAt epoch milliseconds
 * @returns whether it was stored
 * @throws StorageError
 */
export function writeReading(kind: PageKind, facts: Facts, readAt: number): Promise<boolean> {
  const key = readingKey(kind);
  return change([key], ({ [key]: old }) => {
    const reading: Reading = { facts, readAt };
    return replaces(isReading(old) ? old : undefined, reading, Date.now()) ? { set: { [key]: reading } } : undefined;
  });
}

/**
 * The person's word on a task; undefined takes it back. Can be undone.
 * @returns whether something changed
 * @throws StorageError
 */
export function tick(id: TaskId, as: Tick['as'] | undefined): Promise<boolean> {
  const key = tickKey(id);
  return change([key, 'undo'], ({ [key]: old }) => {
    if (as === undefined && old === undefined) return undefined;
    const at = Date.now();
    const undo: Undo = { at, what: as ?? 'unticked', before: { [key]: isTick(old) ? old : null } };
    return as === undefined ? { set: { undo }, remove: [key] } : { set: { undo, [key]: { as, at } satisfies Tick } };
  });
}

/**
 * Takes the last change back. A reading made since stays: older evidence never takes its place.
 * @returns false if there was nothing to take back
 * @throws StorageError
 */
export function undo(): Promise<boolean> {
  return change([...KEYS, ...JOURNEY_KEYS], (raw) => {
    if (!isUndo(raw.undo)) return undefined;
    const { readAt } = raw.undo;
    const before = Object.entries(raw.undo.before).filter(([key, record]) => mayReturn(record, raw[key], readAt?.[key]));
    const gone = before.filter(([, record]) => record === null).map(([key]) => key);
    return { set: Object.fromEntries(before.filter(([, record]) => record !== null)), remove: [...gone, 'undo'] };
  });
}

/** A reading made since the change says more of today than the one from before it; what the change itself wrote goes. */
function mayReturn(record: unknown, current: unknown, wrote: number | undefined): boolean {
  if (wrote !== undefined) return !isReading(current) || current.readAt === wrote;
  return !(isReading(record) && isReading(current)) || replaces(current, record, Date.now());
}

/**
 * Changes the settings. Only the background may call it: the changes of one process wait for each other, not those of several.
 * @throws StorageError
 */
export function changeSettings(what: SettingsChange): Promise<boolean> {
  return change(['settings'], ({ settings: old }) => {
    return { set: { settings: { ...otherFields(old), ...changed(settingsFrom(old).settings, what) } } };
  });
}

/**
 * Brings the store to the newest form; for the background, once, before anything else.
 * @returns whether something had to change
 * @throws StorageError, `newer` included
 */
export const migrate = (): Promise<boolean> =>
  transact(KEYS, (raw) => {
    if (isSchema(raw.schema) || raw.schema === undefined) return migrated(raw, raw.schema ?? 0);
    const plan = migrated(raw, 0);
    return { ...plan, set: { ...plan?.set, [brokenKey('schema')]: raw.schema } };
  });
