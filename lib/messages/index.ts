import { areCopyFigures, type CopyFigures } from '../archive/import/reconcile';
import type { KeptOrder } from '../archive/model/order';
import { isKeptOrder } from '../archive/model/order-shape';
import type { Facts } from '../model/page';
import { isTourPage, type TourPage } from '../model/tour';
import type { PageKind } from '../site/kinds';
import type { WordTable } from '../site/language';
import type { Place } from '../site/map';
import { isSitePage } from '../site/site-page';
import { areOrderSnapshots } from '../site/snapshot/check';
import type { SnapshotSelectors } from '../site/snapshot/selectors';
import type { OrderSnapshots } from '../site/snapshot/snapshot';
import { isBoolean, isCorner, isCount, isFigure, isOneOf, isRecord, isTime } from '../tools/guards';
import type { OverlayCommand } from './overlay-state';
import { isLookReport, isPageShaped, isPageState, type LookReport, type PageState } from './page-state';
import type { PageStructure } from './page-structure';
import { isSettingsChange, type SettingsChange } from './settings-change';
import { isWordChange, type UnknownWord, type WordChange } from './word-change';

export type { CollectEnd, CollectorState } from './collector-state';
export type { OverlayCommand, OverlaySettings, OverlayState, PillLook, VisibleOverlay } from './overlay-state';
export { isPageShaped, isPageState, type LookReport, type PageState, type ReadOutcome, type SeenItem } from './page-state';
export type { PageStructure } from './page-structure';
export type { SettingsChange, Switch } from './settings-change';
export { areUnknownWords, type UnknownWord, type WordChange, wordsToAsk } from './word-change';

/** How the overlay lies on the page. Sizes in CSS pixels, shadow included. */
export interface Placement {
  readonly corner: 'start' | 'end';
  readonly width: number;
  readonly height: number;
  /** A sheet over the full width, at the foot of a narrow window. */
  readonly sheet: boolean;
}

/** What the overlay asks of the page's content script, through the background; `go` the background does itself. */
export type Command =
  | { readonly type: 'go'; readonly page: TourPage }
  | { readonly type: 'state' }
  | { readonly type: 'reread' }
  | { readonly type: 'reload' }
  | { readonly type: 'place'; readonly placement: Placement }
  | { readonly type: 'show'; readonly anchor: string; readonly index: number }
  | { readonly type: 'unshow' }
  | { readonly type: 'sight' }
  | { readonly type: 'fold' }
  | { readonly type: 'words' }
  | { readonly type: 'structure' }
  | { readonly type: 'collect'; readonly how: 'start' | 'pause' | 'stop' };

/** What a page's content script hears: the background says by a style sheet where the frame lies. */
export type PageCommand = Exclude<Command, { type: 'place' | 'go' }> | OverlayCommand;

/**
 * Answers by command: `state` and `reread` give a PageState, `show` the number of places found, `sight` whether all of the frame is
 * seen, `structure` the page's markup, `words` the page's status words that nobody knows: of the page its texts, of the background what may be asked about.
 */
export type CommandAnswer =
  | PageState
  | { readonly found: number }
  | { readonly seen: boolean }
  | readonly string[]
  | readonly UnknownWord[]
  | PageStructure
  | undefined;

/** Messages that reach the background. */
export type Message =
  | { readonly type: 'where'; readonly address: string }
  /** `open`: an overlay that stands open wants to hear of it too. */
  | { readonly type: 'page'; readonly state: PageState; readonly report: LookReport; readonly open?: boolean | undefined }
  | { readonly type: 'orders'; readonly sightings: OrderSnapshots }
  | { readonly type: 'copy'; readonly change: CopyChange }
  | { readonly type: 'progress'; readonly act: ProgressAct }
  | { readonly type: 'checklist'; readonly act: ChecklistAct }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'settings'; readonly change: SettingsChange }
  | { readonly type: 'word'; readonly change: WordChange }
  /** `tab`: where the page before was opened. */
  | { readonly type: 'open-page'; readonly address: string; readonly tab?: number | undefined }
  | { readonly type: 'delete-everything' };

/** What the background tells the overlay of a tab when its page has changed. */
export interface PageUpdate {
  readonly type: 'now';
  readonly state: PageState;
  /** Why what the page said could not be stored, if it could not. */
  readonly unsaved?: 'quota' | 'write' | 'read' | 'newer';
}

/** True for the background's word on the page below. Chromium hands an overlay other tabs' `page` messages too. */
export const isPageUpdate = (value: unknown): value is PageUpdate =>
  isRecord(value) && value.type === 'now' && isPageShaped(value.state);

/** What the background answers to `where`: the kind of page, what is known of it, and what to read and to copy it with. */
export interface PageContext {
  readonly page: PageKind | undefined;
  readonly anchors: Place['anchors'];
  readonly onlyAtRest: Facts;
  readonly words: WordTable;
  /** Which of the person's own words are among them (`stampOf`); absent where there are none. */
  readonly heard?: number;
  readonly places: SnapshotSelectors;
  /** What is counted on the page at rest (`countedOn`). */
  readonly parts: readonly string[];
  /** All of `lib/selectors`, in the order of the names. */
  readonly told: readonly unknown[];
}

/**
 * What the background answers to `orders`, `copy`, `progress`, `settings`, `word`, `open-page` (the tab's id) and `delete-everything`: what
 * came of it, or why it could not be done (`off`: no copy is wanted).
 */
export interface ChangeResult<T = unknown> {
  /** There if it was done: any other answer is no success. */
  readonly done?: T;
  readonly failed?: 'quota' | 'write' | 'read' | 'newer' | 'off';
}

/**
 * One change of the person's own copy. `add`: orders of an imported file, each merged with what is kept of it, all of them or
 * none; `drop`: numbers of orders; `official`: AliExpress's own copy was opened, and came to this; `saved`: all of it
 * was made into one file, as it was at this time.
 */
export type CopyChange =
  | { readonly add: readonly KeptOrder[] }
  | { readonly drop: readonly string[] }
  | { readonly official: CopyFigures }
  | { readonly saved: number }
  | { readonly all: 'drop' | 'recount' };

/** The progress file: write it; look what the text of one would bring; take that in. */
export type ProgressAct = 'write' | { readonly look: string } | { readonly takeIn: string };

/** What the person does with all that was read: whose account it is, begin anew, take the last change back. */
export type ChecklistAct =
  | 'undo'
  | { readonly same: 'com' | 'us' }
  | { readonly another: 'com' | 'us' }
  | { readonly notUsed: 'us' }
  | { readonly startOver: 'with-proof' | 'without-proof' };

function isPlacement(value: unknown): value is Placement {
  return isRecord(value) && isCorner(value.corner) && isFigure(value.width) && isFigure(value.height) && isBoolean(value.sheet);
}

/** True for a well-formed command of the overlay. */
export function isCommand(value: unknown): value is Command {
  if (!isRecord(value)) return false;
  if (value.type === 'place') return isPlacement(value.placement);
  if (value.type === 'go') return isTourPage(value.page);
  if (value.type === 'show') return typeof value.anchor === 'string' && isCount(value.index);
  if (value.type === 'collect') return isOneOf(['start', 'pause', 'stop'], value.how);
  return isOneOf(['state', 'reread', 'reload', 'unshow', 'sight', 'fold', 'words', 'structure'], value.type);
}

function isCopyChange(value: unknown): value is CopyChange {
  if (!isRecord(value) || Object.keys(value).length !== 1) return false;
  const { add, drop, official, saved, all } = value;
  if (Array.isArray(add)) return add.every(isKeptOrder);
  if (Array.isArray(drop)) return drop.every((id) => typeof id === 'string');
  return areCopyFigures(official) || isTime(saved) || isOneOf(['drop', 'recount'], all);
}

function isChecklistAct(value: unknown): value is ChecklistAct {
  if (!isRecord(value)) return value === 'undo';
  const acts: Readonly<Record<string, readonly string[]>> = {
    same: ['com', 'us'],
    another: ['com', 'us'],
    notUsed: ['us'],
    startOver: ['with-proof', 'without-proof'],
  };
  const [[name = '', what] = [], ...more] = Object.entries(value);
  return more.length === 0 && isOneOf(Object.hasOwn(acts, name) ? (acts[name] ?? []) : [], what);
}

function isProgressAct(value: unknown): value is ProgressAct {
  if (!isRecord(value)) return value === 'write';
  const texts = Object.entries(value);
  return texts.length === 1 && texts.every(([name, text]) => isOneOf(['look', 'takeIn'], name) && typeof text === 'string');
}

/** True for a well-formed message; says nothing of its sender. */
export function isMessage(value: unknown): value is Message {
  if (!isRecord(value)) return false;
  if (value.type === 'where') return typeof value.address === 'string';
  if (value.type === 'page')
    return isPageState(value.state) && isLookReport(value.report) && (value.open === undefined || isBoolean(value.open));
  if (value.type === 'orders') return areOrderSnapshots(value.sightings);
  if (value.type === 'copy') return isCopyChange(value.change);
  if (value.type === 'progress') return isProgressAct(value.act);
  if (value.type === 'checklist') return isChecklistAct(value.act);
  if (value.type === 'command') return isCommand(value.command);
  if (value.type === 'word') return isWordChange(value.change);
  if (value.type === 'open-page') return isSitePage(value.address) && (value.tab === undefined || isCount(value.tab));
  if (value.type === 'delete-everything') return true;
  return value.type === 'settings' && isSettingsChange(value.change);
}
