import { render } from 'preact';
import { vi } from 'vitest';
import type { Sight } from '../../components/overlay/content';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import { assess, hintsFor, progress, readiness, type TaskState, type Ticks } from '../../lib/checklist';
import { type Kept, NOTHING_KEPT } from '../../lib/journey';
import { type Locale, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locales/compile';
import type { Collecting, Outcome, PageState } from '../../lib/messages';
import type { Facts } from '../../lib/page';
import type { PageKind, ReadingsByPage } from '../../lib/pages';
import { afterTasks, closeTasks, prepareTasks } from '../../lib/tasks';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const MIN = 60_000;

const locales = new Map<LocaleCode, Locale>();

/** The words the overlay is built with. */
export function localeIn(code: LocaleCode): Locale {
  const locale = locales.get(code) ?? localeOf(code, messagesOf('overlay', code));
  locales.set(code, locale);
  return locale;
}
const english = localeIn('en');

export const tick = (as: 'done' | 'set-aside' = 'done') => ({ as, at: NOW - MIN });
/** The closing request was sent. */
export const SENT: Ticks = { 'submit-request': tick() };
/** Every task of getting ready, by the person's own word. */
export const everything = (as: 'done' | 'set-aside'): Ticks => Object.fromEntries(prepareTasks.map(({ id }) => [id, tick(as)]));

/** What the overlay finds: data in, its props out. */
export interface Finding {
  readonly page: PageKind;
  readonly outcome?: Outcome;
  readonly facts?: Facts;
  readonly ticks?: Ticks;
  readonly kept?: Partial<Kept>;
  readonly keeping?: boolean;
  readonly collecting?: Collecting;
  readonly locale?: Locale;
}

export function sightOf({ page, outcome = 'read', facts = {}, ticks = {}, kept, keeping = false, ...more }: Finding): Sight {
  const figures: Kept = { ...NOTHING_KEPT, ...kept };
  const readings = (Object.keys(facts).length ? { [page]: { facts, readAt: NOW } } : {}) as ReadingsByPage;
  const states = (tasks: Parameters<typeof assess>[0]): TaskState[] => assess(tasks, readings, ticks, NOW, figures);
  const [prepare, close] = [states(prepareTasks), states(closeTasks)];
  const { collecting, locale = english } = more;
  const below: PageState = { page, outcome, facts, lookedAt: NOW, view: { width: 1280, height: 800 } };
  return {
    page: collecting ? { ...below, collecting } : below,
    words: { locale, now: NOW },
    prepare,
    hints: hintsFor(page, prepare),
    progress: progress(prepare),
    readiness: readiness(prepare),
    close,
    request: named('submit-request', close),
    retry: named('try-sign-in', states(afterTasks)),
    kept: figures,
    keeping,
  };
}

function named(id: string, states: readonly TaskState[]): TaskState {
  const state = states.find(({ task }) => task.id === id);
  if (!state) throw new Error(`no task ${id}`);
  return state;
}

const ACTS = [
  'onShow',
  'onAct',
  'onFold',
  'onHide',
  'onOtherCorner',
  'onReadAgain',
  'onAnswer',
  'onSent',
  'onRetried',
  'onKeep',
  'onCollect',
  'onUndo',
  'onAgain',
  'onToastGone',
] as const;

/** The overlay drawn, and all that it asks for. */
export function overlay(finding: Finding, more: Partial<OverlayProps> = {}) {
  const acts = Object.fromEntries(ACTS.map((name) => [name, vi.fn()])) as Record<(typeof ACTS)[number], ReturnType<typeof vi.fn>>;
  const still = { folded: false, sheet: false, shown: undefined, found: false, gotIn: false, guide: 'guide.html' };
  const told = { failed: undefined, unsaved: undefined, toast: undefined };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Overlay {...({ sight: sightOf(finding), ...still, ...told, ...acts, ...more } as OverlayProps)} />, root);
  return { root, acts };
}

export const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
export const said = (root: ParentNode, selector: string): (string | null)[] =>
  all(root, selector).map((each) => each.textContent);

/** Presses the button of that name. */
export function press(root: ParentNode, name: string): void {
  const found = all(root, 'button').find((each) => each.textContent === name);
  if (!found) throw new Error(`no button "${name}" among ${said(root, 'button')}`);
  found.click();
}

/** Where the link of that name leads, in the guide. */
export function guidePlace(root: ParentNode, name: string): string | undefined {
  const link = all(root, 'a').find((each) => each.textContent === name);
  return link?.getAttribute('href')?.replace('guide.html#', '');
}
