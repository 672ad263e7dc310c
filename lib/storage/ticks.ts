import type { SettingsChange } from '../messages';
import type { Tick } from '../model/checklist';
import type { TaskId } from '../tasks';
import { COPY_ASKED, JOURNEY_KEYS, KEYS, tickKey } from './records';
import { otherFields, settingsFrom, withChange } from './settings';
import { change } from './transaction';
import { undoable, undoChange } from './undo';

/**
 * The person's word on tasks, all in one change; undefined takes it back. Can be undone.
 * @param knew how much of each was seen open, where it is set aside
 * @returns whether something changed
 * @throws StorageError
 */
export function tick(
  ids: TaskId | readonly TaskId[],
  as: Tick['as'] | undefined,
  knew: Readonly<Record<string, number>> = {},
): Promise<boolean> {
  const all: readonly TaskId[] = typeof ids === 'string' ? [ids] : ids;
  return change([...all.map(tickKey), 'undo'], (raw) => {
    const at = Date.now();
    const said = (id: TaskId): Tick | undefined =>
      as && { as, at, ...(as === 'set-aside' && knew[id] !== undefined ? { knew: knew[id] } : {}) };
    return undoable(raw, Object.fromEntries(all.map((id) => [tickKey(id), said(id)])), as ?? 'unticked', at);
  });
}

/** AliExpress was asked for a copy of the data; undefined takes it back. Can be undone. @throws StorageError */
export const noteAsked = (at: number | undefined): Promise<boolean> =>
  change([COPY_ASKED, 'undo'], (raw) => undoable(raw, { [COPY_ASKED]: at === undefined ? undefined : { at } }, 'asked'));

/**
 * Takes the last change back, wherever what it wrote still stands.
 * @returns false if there was nothing to take back
 * @throws StorageError
 */
export const undoLastChange = (): Promise<boolean> => undoChange([...KEYS, ...JOURNEY_KEYS]);

/**
 * Changes the settings. Only the background may call it: the changes of one process wait for each other, not those of several.
 * @throws StorageError
 */
export function writeSettings(what: SettingsChange): Promise<boolean> {
  return change(['settings'], ({ settings: old }) => {
    return { set: { settings: { ...otherFields(old), ...withChange(settingsFrom(old).settings, what) } } };
  });
}
