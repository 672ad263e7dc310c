import type { OverlaySettings, SettingsChange } from '../messages';
import { isPageKind, type PageKind } from '../site/kinds';
import { isBoolean, isCorner, isLanguage, isRecord } from '../tools/guards';

/** What the person chose about the overlay. */
export interface Settings {
  readonly hiddenEverywhere: boolean;
  readonly hidden: readonly PageKind[];
  /** Page kinds where the panel stands open; everywhere else it starts as a pill. */
  readonly unfolded: readonly PageKind[];
  readonly corner: 'start' | 'end';
  /** Every order seen is kept on this computer. */
  readonly keepOrders: boolean;
  /** The dates of after-care are told by the browser. */
  readonly reminders: boolean;
  /** Ticks travel with the browser's own sync. */
  readonly sync: boolean;
  /** The language of our words, where the person chose one; a newer version may know more of them than this one. */
  readonly language?: string | undefined;
}

export const DEFAULTS: Settings = {
  hiddenEverywhere: false,
  hidden: [],
  unfolded: [],
  corner: 'end',
  keepOrders: false,
  reminders: false,
  sync: false,
};

const areKinds = (value: unknown): value is readonly PageKind[] => Array.isArray(value) && value.every(isPageKind);

/**
 * The settings in a stored value, field by field: a missing or malformed field takes its default.
 * @returns `sound` is false if something was malformed, so that the stored value is set aside before it is overwritten
 */
export function settingsFrom(raw: unknown): { settings: Settings; sound: boolean } {
  if (raw === undefined) return { settings: DEFAULTS, sound: true };
  if (!isRecord(raw)) return { settings: DEFAULTS, sound: false };
  let sound = true;
  const field = <T>(name: keyof Settings, isRight: (value: unknown) => value is T, otherwise: T): T => {
    const value = raw[name];
    if (isRight(value)) return value;
    if (value !== undefined) sound = false;
    return otherwise;
  };
  const language = field<string | undefined>('language', isLanguage, undefined);
  const settings: Settings = {
    hiddenEverywhere: field('hiddenEverywhere', isBoolean, DEFAULTS.hiddenEverywhere),
    hidden: field('hidden', areKinds, kindsIn(raw.hidden)),
    unfolded: field('unfolded', areKinds, kindsIn(raw.unfolded)),
    corner: field('corner', isCorner, DEFAULTS.corner),
    keepOrders: field('keepOrders', isBoolean, DEFAULTS.keepOrders),
    reminders: field('reminders', isBoolean, DEFAULTS.reminders),
    sync: field('sync', isBoolean, DEFAULTS.sync),
    ...(language && { language }),
  };
  return { settings, sound };
}

/** Fields of the stored settings that another version may know. */
export const otherFields = (stored: unknown): object => (isRecord(stored) ? stored : {});

/** The page kinds in a list that may hold others, say of an older version. */
const kindsIn = (value: unknown): readonly PageKind[] => (Array.isArray(value) ? value.filter(isPageKind) : []);

/** The settings after one change. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  if ('corner' in change) return { ...settings, corner: change.corner };
  // Named even where there is none: it takes the place of the stored one.
  if ('language' in change) return { ...settings, language: change.language ?? undefined };
  if ('turn' in change) return { ...settings, [change.turn]: change.on };
  if ('fold' in change) return { ...settings, unfolded: without(settings.unfolded, change.fold) };
  if ('unfold' in change) return { ...settings, unfolded: [...without(settings.unfolded, change.unfold), change.unfold] };
  const kind = 'hide' in change ? change.hide : change.unhide;
  if (kind === 'everywhere') return { ...settings, hiddenEverywhere: 'hide' in change };
  const others = without(settings.hidden, kind);
  return { ...settings, hidden: 'hide' in change ? [...others, kind] : others };
}

const without = (kinds: readonly PageKind[], kind: PageKind): readonly PageKind[] => kinds.filter((other) => other !== kind);

/** How the overlay should stand on a kind of page. */
export const overlaySettingsFor = (settings: Settings, kind: PageKind): OverlaySettings => ({
  hidden: settings.hiddenEverywhere || settings.hidden.includes(kind),
  folded: !settings.unfolded.includes(kind),
  corner: settings.corner,
  keep: settings.keepOrders,
});
