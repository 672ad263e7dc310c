import { type Collecting, isCollecting, isCount, isObject, isOneOf } from './collecting';
import type { KeptOrder } from './keep/order';
import { isKeptOrder } from './keep/shape';
import type { Sightings } from './keep/sighting';
import { areSightings } from './keep/sightings';
import type { WordTable } from './language';
import { areFacts, type Facts } from './page';
import { isPageKind, type PageKind } from './pages/kinds';

export type { CollectEnd, Collecting } from './collecting';

/** How the reading of the page on screen went. */
export type Outcome = 'loading' | 'read' | 'unread' | 'robot-check' | 'signed-out';

/** The page on screen, as the content script sees it now. */
export interface PageState {
  readonly page: PageKind;
  readonly outcome: Outcome;
  readonly facts: Facts;
  /** Epoch milliseconds of the last look at the page. */
  readonly lookedAt: number;
  /** The page's window, in CSS pixels: the overlay's frame cannot see it. */
  readonly view: { readonly width: number; readonly height: number };
  /** The collector, where the person started it on this page. */
  readonly collecting?: Collecting;
}

/** How the overlay lies on the page. Sizes in CSS pixels, shadow included. */
export interface Placement {
  readonly corner: 'start' | 'end';
  readonly width: number;
  readonly height: number;
  /** A sheet over the full width, at the foot of a narrow window. */
  readonly sheet: boolean;
}

/** What the overlay asks of the page's content script, through the background. */
export type Command =
  | { readonly type: 'state' }
  | { readonly type: 'reread' }
  | { readonly type: 'place'; readonly placement: Placement }
  | { readonly type: 'show'; readonly anchor: string; readonly index: number }
  | { readonly type: 'unshow' }
  | { readonly type: 'collect'; readonly how: 'start' | 'pause' | 'stop' }
  | { readonly type: 'remove' };

/** Answers by command: `state` and `reread` give a PageState, `show` the number of places found. */
export type Answer = PageState | { readonly found: number } | undefined;

/** Messages that reach the background. */
export type Message =
  | { readonly type: 'where'; readonly address: string }
  | { readonly type: 'places' }
  | { readonly type: 'page'; readonly state: PageState }
  | { readonly type: 'orders'; readonly sightings: Sightings }
  | { readonly type: 'copy'; readonly change: CopyChange }
  | { readonly type: 'progress'; readonly act: ProgressAct }
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'settings'; readonly change: SettingsChange }
  | { readonly type: 'delete-everything' };

/** What the background tells the overlay of a tab when its page has changed. */
export interface Now {
  readonly type: 'now';
  readonly state: PageState;
  /** Why what the page said could not be stored, if it could not. */
  readonly unsaved?: 'quota' | 'write' | 'read' | 'newer';
}

/** True for the background's word on the page below. Chromium hands an overlay other tabs' `page` messages too. */
export const isNow = (value: unknown): value is Now => isObject(value) && value.type === 'now' && isPageState(value.state);

/** What the background answers to `where`: the kind of page, and the site's words to read it with. To `places`: `CopyPlaces`. */
export interface Bearings {
  readonly page: PageKind | undefined;
  readonly words: WordTable;
}

/** What the background tells the content script after each `page`: how the overlay should stand. */
export interface Welcome {
  readonly hidden: boolean;
  readonly folded: boolean;
  readonly corner: 'start' | 'end';
  /** The orders the page shows are wanted for the person's own copy. */
  readonly keep: boolean;
}

/**
 * What the background answers to `orders`, `copy`, `progress`, `settings` and `delete-everything`: what came of it, or why it
 * could not be done (`off`: no copy is wanted).
 */
export interface Stored<T = unknown> {
  /** There if it was done: any other answer is no success. */
  readonly done?: T;
  readonly failed?: 'quota' | 'write' | 'read' | 'newer' | 'off';
}

/** One change of the settings; the background alone writes them, one after the other. */
export type SettingsChange =
  | { readonly hide: PageKind | 'everywhere' }
  | { readonly unhide: PageKind | 'everywhere' }
  | { readonly fold: PageKind }
  | { readonly unfold: PageKind }
  | { readonly corner: 'start' | 'end' }
  | { readonly turn: Switch; readonly on: boolean };

/**
 * One change of the person's own copy. `add`: orders of an imported file, each merged with what is kept of it, all of them or
 * none; `drop`: numbers of orders; `officialRows`: AliExpress's own copy was opened, and holds so many.
 */
export type CopyChange =
  | { readonly add: readonly KeptOrder[] }
  | { readonly drop: readonly string[] }
  | { readonly officialRows: number }
  | { readonly all: 'drop' | 'recount' };

/** The progress file: write it; look what the text of one would bring; take that in. */
export type ProgressAct = 'write' | { readonly look: string } | { readonly takeIn: string };

/** What is either on or off. */
export type Switch = 'keepOrders' | 'reminders' | 'sync';

const OUTCOMES: readonly string[] = ['loading', 'read', 'unread', 'robot-check', 'signed-out'] satisfies Outcome[];
const SWITCHES: readonly string[] = ['keepOrders', 'reminders', 'sync'] satisfies Switch[];
const isCorner = (value: unknown): value is 'start' | 'end' => value === 'start' || value === 'end';

/** True for a page as a content script tells of it. */
export function isPageState(value: unknown): value is PageState {
  return (
    isObject(value) &&
    isPageKind(value.page) &&
    isOneOf(OUTCOMES, value.outcome) &&
    areFacts(value.facts) &&
    isCount(value.lookedAt) &&
    isObject(value.view) &&
    isCount(value.view.width) &&
    isCount(value.view.height) &&
    (value.collecting === undefined || isCollecting(value.collecting))
  );
}

function isPlacement(value: unknown): value is Placement {
  return (
    isObject(value) && isCorner(value.corner) && isCount(value.width) && isCount(value.height) && typeof value.sheet === 'boolean'
  );
}

/** True for a well-formed command of the overlay. */
export function isCommand(value: unknown): value is Command {
  if (!isObject(value)) return false;
  if (value.type === 'place') return isPlacement(value.placement);
  if (value.type === 'show') return typeof value.anchor === 'string' && isCount(value.index);
  if (value.type === 'collect') return isOneOf(['start', 'pause', 'stop'], value.how);
  return isOneOf(['state', 'reread', 'unshow', 'remove'], value.type);
}

function isSettingsChange(value: unknown): value is SettingsChange {
  if (!isObject(value)) return false;
  if (value.turn !== undefined) return isOneOf(SWITCHES, value.turn) && typeof value.on === 'boolean';
  const kinds = [value.hide, value.unhide].filter((kind) => kind !== undefined);
  const folds = [value.fold, value.unfold].filter((kind) => kind !== undefined);
  if (kinds.length + folds.length + (value.corner === undefined ? 0 : 1) !== 1) return false;
  if (value.corner !== undefined) return isCorner(value.corner);
  return kinds.every((kind) => kind === 'everywhere' || isPageKind(kind)) && folds.every(isPageKind);
}

function isCopyChange(value: unknown): value is CopyChange {
  if (!isObject(value) || Object.keys(value).length !== 1) return false;
  const { add, drop, officialRows, all } = value;
  if (Array.isArray(add)) return add.every(isKeptOrder);
  if (Array.isArray(drop)) return drop.every((id) => typeof id === 'string');
  return isCount(officialRows) || isOneOf(['drop', 'recount'], all);
}

function isProgressAct(value: unknown): value is ProgressAct {
  if (!isObject(value)) return value === 'write';
  const texts = Object.entries(value);
  return texts.length === 1 && texts.every(([name, text]) => isOneOf(['look', 'takeIn'], name) && typeof text === 'string');
}

/** True for a well-formed message; says nothing of its sender. */
export function isMessage(value: unknown): value is Message {
  if (!isObject(value)) return false;
  if (value.type === 'where') return typeof value.address === 'string';
  if (value.type === 'page') return isPageState(value.state);
  if (value.type === 'orders') return areSightings(value.sightings);
  if (value.type === 'copy') return isCopyChange(value.change);
  if (value.type === 'progress') return isProgressAct(value.act);
  if (value.type === 'command') return isCommand(value.command);
  if (value.type === 'places' || value.type === 'delete-everything') return true;
  return value.type === 'settings' && isSettingsChange(value.change);
}
