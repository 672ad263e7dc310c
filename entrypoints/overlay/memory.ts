import type { OverlayProps } from '../../components/overlay/Overlay';
import type { ShownPlace } from '../../components/overlay/Stepper';
import type { PageState, PageUpdate, UnknownWord } from '../../lib/messages';

/** What this frame keeps of the words of the page below; gone with it. */
export interface WordMemory {
  /** What the page showed when it was asked. */
  askedOf: string;
  unknown: readonly UnknownWord[];
  /** Words of which the person has said that they do not know them either. */
  unsure: readonly string[];
}

export const NO_WORDS: WordMemory = { askedOf: '', unknown: [], unsure: [] };

/** What this frame keeps in mind beside the store. */
export interface OverlayMemory {
  page: PageState | undefined;
  /** That it stands open is stored, or is no question any more: the person folds it, or another page has come below it. */
  arrived?: boolean;
  /** Why what the page said could not be stored. */
  unsaved: PageUpdate['unsaved'];
  shown: ShownPlace | undefined;
  /** The person looked for themselves and found something open. */
  found: boolean;
  /** All of a sheet is shown, as far as it may go. */
  tall: boolean;
  /** The last press did not count: the page hides some of this frame. */
  covered: boolean;
  /** The person could still sign in after the closing request. */
  gotIn: boolean;
  /** Hides the overlay here for good: it is about to, unless the person takes that back. */
  hide: (() => void) | undefined;
  readonly words: WordMemory;
  report: OverlayProps['report'];
}

/** When the frame opens. */
export const NOTHING_YET: Omit<OverlayMemory, 'words'> = {
  page: undefined,
  unsaved: undefined,
  shown: undefined,
  found: false,
  gotIn: false,
  tall: false,
  covered: false,
  hide: undefined,
  report: undefined,
};

/** Another page stands below: what was about to be hidden on the one before is hidden. */
export function hideNow(memory: OverlayMemory): void {
  if (!memory.hide) return;
  removeEventListener('pagehide', memory.hide);
  memory.hide();
  memory.hide = undefined;
}
