import type { Picked, PickedRecord, SyncShown } from '../../components/guide/settings/view';
import type { Locale } from '../../lib/locale';
import type { DeletionResult } from '../../lib/model/journey';
import { requested } from '../../lib/page-store/background-client';
import { loadSync, type ProgressPreview, watchSync } from '../../lib/storage';

/** Bytes of a file that are read: of a larger one enough to be refused for its size. */
const MOST = 4_000_000;

/** A progress file the person chose. */
interface PickedFile {
  readonly name: string;
  readonly text: string;
  /** What taking it in would do. */
  readonly looked: ProgressPreview;
}

/** What the settings remember besides the store; gone with the tab. */
export interface SettingsState {
  sync: SyncShown | undefined;
  picked: PickedFile | undefined;
  asking: boolean;
  left: DeletionResult | undefined;
}

const settingsState: SettingsState = { sync: undefined, picked: undefined, asking: false, left: undefined };
let redrawNow: (() => void) | undefined;

/** What the settings remember; from the first call on it follows the browser's sync. */
export function settingsStateNow(redraw: () => void): SettingsState {
  if (!redrawNow) {
    void followSync();
    watchSync(() => void followSync());
  }
  redrawNow = redraw;
  return settingsState;
}

async function followSync(): Promise<void> {
  settingsState.sync = await loadSync();
  redrawNow?.();
}

/** Reads a file the person chose; changes nothing. */
export async function pickFile(file: File): Promise<void> {
  const text = await file.slice(0, MOST).text();
  settingsState.picked = { name: file.name, text, looked: await requested({ type: 'progress', act: { look: text } }) };
  redrawNow?.();
}

/** The file in words. */
export function pickedInWords({ name, looked }: PickedFile, locale: Locale): Picked {
  if ('refused' in looked) return { file: name, refused: looked.refused, where: looked.where };
  const records = Object.entries(looked.preview).map(([key, how]): PickedRecord => ({ key, how, name: recordName(key, locale) }));
  return { file: name, madeBy: looked.madeBy, records };
}

/** A record by the name its task, page or letter has everywhere else. */
function recordName(key: string, { t }: Locale): string {
  const [kind, id] = key.split(':');
  if (kind === 'tick') return t(`task-${id}`);
  if (kind === 'reading') return t(`page-${id}`);
  if (kind === 'request') return id === 'closing' ? t('record-request') : t(`letters-${id}`);
  return t(`record-${key}`);
}
