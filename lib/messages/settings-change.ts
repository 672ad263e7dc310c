import { isPageKind, type PageKind } from '../site/kinds';
import { isBoolean, isCorner, isLanguage, isOneOf, isRecord } from '../tools/guards';

/** One change of the settings; the background alone writes them, one after the other. */
export type SettingsChange =
  | { readonly hide: PageKind | 'everywhere' }
  | { readonly unhide: PageKind | 'everywhere' }
  | { readonly fold: PageKind }
  | { readonly unfold: PageKind }
  | { readonly corner: 'start' | 'end' }
  | { readonly turn: Switch; readonly on: boolean }
  /** null: as the browser's. */
  | { readonly language: string | null };

/** What is either on or off. */
export type Switch = 'keepOrders' | 'reminders' | 'sync';

const SWITCHES: readonly string[] = ['keepOrders', 'reminders', 'sync'] satisfies Switch[];

/** True for a well-formed change of the settings. */
export function isSettingsChange(value: unknown): value is SettingsChange {
  if (!isRecord(value)) return false;
  if (value.turn !== undefined) return isOneOf(SWITCHES, value.turn) && isBoolean(value.on);
  if (value.language !== undefined)
    return Object.keys(value).length === 1 && (value.language === null || isLanguage(value.language));
  const kinds = [value.hide, value.unhide].filter((kind) => kind !== undefined);
  const folds = [value.fold, value.unfold].filter((kind) => kind !== undefined);
  if (kinds.length + folds.length + (value.corner === undefined ? 0 : 1) !== 1) return false;
  if (value.corner !== undefined) return isCorner(value.corner);
  return kinds.every((kind) => kind === 'everywhere' || isPageKind(kind)) && folds.every(isPageKind);
}
