import type { Picked, PickedRecord, SyncShown } from '../../components/guide/settings/view';
import { requested } from '../../lib/ask-background';
import type { Leaving } from '../../lib/journey';
import type { Locale } from '../../lib/locale';
import { type Looked, loadSync, watchSync } from '../../lib/storage';

/** Bytes of a file that are read: of a larger one enough to be refused for its size. */
const MOST = 4_000_000;

/** A progress file the person chose. */
interface PickedFile {
  readonly name: string;
  readonly text: string;
  /** What taking it in would do. */
  readonly looked: Looked;
}

/** What the settings remember besides the store; gone with the tab. */
export interface SettingsDesk {
  sync: SyncShown | undefined;
  picked: PickedFile | undefined;
  asking: boolean;
  left: Leaving | undefined;
}

const desk: SettingsDesk = { sync: undefined, picked: undefined, asking: false, left: undefined };
let redrawNow: (() => void) | undefined;

/** The desk; from the first look on it follows the browser's sync. */
export function look(redraw: () => void): SettingsDesk {
  if (!redrawNow) {
    void followSync();
    watchSync(() => void followSync());
  }
  redrawNow = redraw;
  return desk;
}

async function followSync(): Promise<void> {
  desk.sync = await loadSync();
  redrawNow?.();
}

/** Reads a file the person chose; changes nothing. */
export async function pick(file: File): Promise<void> {
  const text = await file.slice(0, MOST).text();
  desk.picked = { name: file.name, text, looked: await requested({ type: 'progress', act: { look: text } }) };
  redrawNow?.();
}

/** The file in words. */
export function pickedIn({ name, looked }: PickedFile, locale: Locale): Picked {
  if ('refused' in looked) return { file: name, refused: looked.refused, where: looked.where };
  const records = Object.entries(looked.preview).map(([key, how]): PickedRecord => ({ key, how, name: nameOf(key, locale) }));
  return { file: name, madeBy: looked.madeBy, records };
}

/** A record by the name its task, page or letter has everywhere else. */
function nameOf(key: string, { t }: Locale): string {
  const [kind, id] = key.split(':');
  if (kind === 'tick') return t(`task-${id}`);
  if (kind === 'reading') return t(`page-${id}`);
  if (kind === 'request') return id === 'closing' ? t('record-request') : t(`letters-${id}`);
  return t(`record-${key}`);
}
