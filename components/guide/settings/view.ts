import type { SettingsChange, Switch, WordChange } from '../../../lib/messages';
import type { DeletionResult } from '../../../lib/model/journey';
import type { KeptFigures } from '../../../lib/model/kept';
import type { PageKind } from '../../../lib/site/kinds';
import type { ToldMeaning } from '../../../lib/site/told-words';
import type { Words } from '../../evidence-words';
import type { LanguageChoices } from '../LanguageChoice';

/** What the person chose, as the settings show it. */
export interface Chosen extends Readonly<Record<Switch, boolean>> {
  readonly hiddenEverywhere: boolean;
  readonly hidden: readonly PageKind[];
}

/** How the browser's own sync stands. */
export interface SyncShown {
  /** Ticks that lie there. */
  readonly ticks: number;
  readonly at: number | undefined;
  readonly failed: string | undefined;
}

/** One record of a progress file. */
export interface PickedRecord {
  readonly key: string;
  readonly name: string;
  readonly how: 'new' | 'newer' | 'older' | 'same';
}

/** A progress file that was chosen: what taking it in would do, or why it cannot be. */
export type Picked =
  | { readonly file: string; readonly refused: string; readonly where: string | undefined }
  | { readonly file: string; readonly madeBy: string; readonly records: readonly PickedRecord[] };

/** How much of each kind is stored here. */
export interface StoredCounts {
  readonly readings: number;
  readonly ticks: number;
  readonly kept: KeptFigures;
  /** A closing record is there to be saved. */
  readonly record: boolean;
}

export interface SettingsProps {
  readonly words: Words;
  readonly languages: LanguageChoices;
  readonly chosen: Chosen;
  readonly holdings: StoredCounts;
  /** What the person says that words of AliExpress's mean. */
  readonly explained: readonly (WordChange & { readonly means: ToldMeaning })[];
  /** Undefined until it was looked at. */
  readonly sync: SyncShown | undefined;
  readonly picked: Picked | undefined;
  readonly version: string;
  /** Whether the browser is Firefox: its place for extensions has another name. */
  readonly firefox: boolean;
  /** Firefox for Android, whose sync carries nothing. */
  readonly android: boolean;
  /** The person has asked to delete everything, and not yet said that they mean it. */
  readonly asking: boolean;
  /** How deleting everything went, once it was done. */
  readonly left: DeletionResult | undefined;
  readonly onChange: (change: SettingsChange) => void;
  readonly onTakeBack: (change: WordChange) => void;
  readonly onEmptySync: () => void;
  readonly onSave: () => void;
  readonly onPick: (file: File) => void;
  readonly onTakeIn: () => void;
  readonly onLeaveFile: () => void;
  readonly onAsk: (asks: boolean) => void;
  readonly onDelete: () => void;
  readonly onUninstall: () => void;
}
