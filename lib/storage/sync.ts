import browser from 'webextension-polyfill';
import { isRecord } from '../tools/guards';
import { readStorage, StorageError } from './access';
import { isTick, isTickKey, present, type Records, SYNCED, TICK_KEYS } from './records';
import { settingsFrom } from './settings';
import { isSyncEntry, isSynced, mergeTick, type SyncEntry, type Synced, syncedTick } from './sync-merge';
import { change, type Plan } from './transaction';
import { writeStorage } from './write';

const isOn = (raw: Records): boolean => settingsFrom(raw.settings).settings.sync;
export const syncedIn = (raw: Records): Synced | undefined => (isSynced(raw[SYNCED]) ? raw[SYNCED] : undefined);
const isEmpty = (there: Records): boolean => Object.keys(there).length === 0;

/**
 * Compares the ticks here with those in the browser's sync, if the person wants that, and brings both up to date.
 * What was handed over is noted only afterwards: killed in between, it is handed over again.
 * @throws StorageError
 */
async function exchange(): Promise<void> {
  const known = present(await readStorage(() => browser.storage.local.get(['settings', SYNCED])));
  if (!isOn(known)) return known[SYNCED] === undefined ? undefined : rest();
  const there = present(await readStorage(() => browser.storage.sync.get([...TICK_KEYS])));
  let push: Readonly<Record<string, SyncEntry>> = {};
  await change([...TICK_KEYS, 'settings', SYNCED], (raw) => {
    if (!isOn(raw)) return undefined;
    const common = syncedIn(raw);
    const isGone = isEmpty(there) && Object.keys(common?.entries ?? {}).length > 0;
    // The sync was emptied on another computer: ticks here stay, and are not uploaded again.
    if (isGone && !common?.off) return { set: { settings: switchedOff(raw) }, remove: [SYNCED] };
    const { plan, push: wanted } = exchangeOf(raw, isGone ? {} : (common?.entries ?? {}), there);
    push = wanted;
    return plan;
  });
  if (!isEmpty(push)) await handOver(push);
}

/** Switched off: what was last in common stays stored, so that ticks taken back meanwhile are told once it is on again. */
async function rest(): Promise<void> {
  await change(['settings', SYNCED], (raw) => {
    const common = syncedIn(raw);
    return isOn(raw) || !common || common.off ? undefined : { set: { [SYNCED]: { ...common, off: true } } };
  });
}

const switchedOff = ({ settings }: Records): object => ({ ...(isRecord(settings) ? settings : {}), sync: false });

/** What to write here, and what to hand over. */
function exchangeOf(raw: Records, common: Synced['entries'], there: Records): { plan: Plan; push: Record<string, SyncEntry> } {
  const at = Date.now();
  const entries: Record<string, SyncEntry> = { ...common };
  const set: Record<string, unknown> = {};
  const remove: string[] = [];
  const push: Record<string, SyncEntry> = {};
  for (const key of TICK_KEYS) {
    const [tick, theirs] = [raw[key], there[key]];
    // A malformed tick is not a tick taken back.
    if (tick !== undefined && !isTick(tick)) continue;
    const { entry, ...to } = mergeTick(tick, common[key], isSyncEntry(theirs) ? theirs : undefined, at);
    if (!entry) continue;
    if (to.push) push[key] = entry;
    else entries[key] = entry;
    if (to.pull && entry.as) set[key] = syncedTick(entry);
    else if (to.pull) remove.push(key);
  }
  return { plan: { set: { ...set, [SYNCED]: { entries, at } satisfies Synced }, remove }, push };
}

/** One write for all of them: Chrome takes 120 a minute. */
async function handOver(push: Readonly<Record<string, SyncEntry>>): Promise<void> {
  const failed = await writeStorage(() => browser.storage.sync.set({ ...push })).then(
    () => undefined,
    (error: StorageError) => error,
  );
  await change([SYNCED], (raw) => {
    const common = syncedIn(raw);
    if (!common) return undefined;
    const note = failed ? { failed: failed.kind } : { entries: { ...common.entries, ...push } };
    return { set: { [SYNCED]: { ...common, ...note } } };
  });
}

/**
 * Keeps the ticks of this computer and those in the browser's sync together, from now on; for the background alone.
 * @returns ends it
 */
export function keepInSync(): () => void {
  let [last, isDue] = [Promise.resolve(), false];
  const run = async (): Promise<void> => {
    isDue = false;
    try {
      await exchange();
    } catch (error) {
      // A store of a newer version is no error here: every page of ours says that already.
      if (!(error instanceof StorageError && error.kind === 'newer')) throw error;
    }
  };
  const soon = (): void => {
    if (isDue) return;
    isDue = true;
    // One after the other; many changes in one go are one exchange.
    last = last.then(run, run);
  };
  const listen = (changes: Records, area: string): void => {
    const concerns = (key: string): boolean => isTickKey(key) || key === 'settings';
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some(concerns))) soon();
  };
  browser.storage.onChanged.addListener(listen);
  soon();
  return () => browser.storage.onChanged.removeListener(listen);
}
