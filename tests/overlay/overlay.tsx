import { render } from 'preact';
import { vi } from 'vitest';
import type { OverlayView } from '../../components/overlay/content';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import { pillWords } from '../../components/overlay/pill-words';
import { pillLook } from '../../entrypoints/background/pill-look';
import { type Locale, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import type { CollectorState, PageState, ReadOutcome } from '../../lib/messages';
import { assess, hintsFor, progress, readiness, type TaskState, type Ticks } from '../../lib/model/checklist';
import { type KeptFigures, NOTHING_KEPT } from '../../lib/model/kept';
import type { Facts } from '../../lib/model/page';
import type { PageKind } from '../../lib/site/kinds';
import { afterTasks, closeTasks, prepareTasks } from '../../lib/tasks';
import { held } from '../readings';

export const NOW = Date.UTC(2026, 10, 24, 12);
export const MIN = 60_000;

const locales = new Map<LocaleCode, Locale>();

/** The words the overlay is built with. */
export function localeIn(code: LocaleCode): Locale {
  const locale = locales.get(code) ?? localeOf(code, messagesOf('overlay', code));
  locales.set(code, locale);
  return locale;
}

/** What a screen reader says of the folded overlay, with no words but the background's. */
export function pillName(view: OverlayView): string {
  const { code } = view.words.locale;
  const locale = localeOf(code, messagesOf('background', code));
  return pillLook(pillWords({ ...view, words: { ...view.words, locale } }), 'end', locale).name;
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
  readonly outcome?: ReadOutcome;
  readonly facts?: Facts;
  readonly ticks?: Ticks;
  readonly kept?: Partial<KeptFigures>;
  readonly keeping?: boolean;
  readonly collecting?: CollectorState;
  readonly locale?: Locale;
  /** What of the page below is not as usual: how much of it was seen. */
  readonly below?: Partial<PageState>;
  /** The page is a stored copy, of an age nobody knows. */
  readonly stored?: true;
  /** When AliExpress was asked for the data. */
  readonly asked?: number;
}

export function sightOf({
  page,
  outcome = 'read',
  facts = {},
  ticks = {},
  kept,
  keeping = false,
  ...more
}: Finding): OverlayView {
  const figures: KeptFigures = { ...NOTHING_KEPT, ...kept };
  const holdings = held(Object.keys(facts).length ? { [page]: { facts, readAt: NOW } } : {}, {
    kept: figures,
    asked: more.asked,
  });
  const states = (tasks: Parameters<typeof assess>[0]): TaskState[] => assess(tasks, holdings, ticks, NOW);
  const [prepare, close] = [states(prepareTasks), states(closeTasks)];
  const { collecting, locale = english } = more;
  const below: PageState = {
    page,
    outcome,
    facts,
    coverage: 'whole',
    ...(more.stored ? {} : { asOf: NOW }),
    lookedAt: NOW,
    view: { width: 1280, height: 800 },
    ...more.below,
  };
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
  'onStopShowing',
  'onGo',
  'onAct',
  'onFold',
  'onTall',
  'onHide',
  'onHidden',
  'onUndoHide',
  'onOtherCorner',
  'onReadAgain',
  'onReload',
  'onAnswer',
  'onSent',
  'onRetried',
  'onKeep',
  'onCollect',
  'onWord',
  'onUndo',
  'onAgain',
  'onToastGone',
] as const;

/** The overlay drawn, and all that it asks for. */
export function overlay(finding: Finding, more: Partial<OverlayProps> = {}) {
  const acts = Object.fromEntries(ACTS.map((name) => [name, vi.fn()])) as Record<(typeof ACTS)[number], ReturnType<typeof vi.fn>>;
  const still = { sheet: false, tall: false, shown: undefined, found: false, gotIn: false, guide: 'guide.html', asked: [] };
  const accountQuestion = { asked: [], alsoUs: false, onSame: vi.fn(), onAnother: vi.fn(), onNotUsed: vi.fn() };
  const told = { failed: undefined, unsaved: undefined, toast: undefined, accountQuestion };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(<Overlay {...({ view: sightOf(finding), ...still, ...told, ...acts, ...more } as OverlayProps)} />, root);
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

/** What only some pages need is loaded when it is first drawn: here once, before all tests. */
async function loadParts(): Promise<void> {
  const collecting: CollectorState = { phase: 'running', startedAt: NOW, shown: 10 };
  overlay({ page: 'close-account' });
  overlay({ page: 'deactivate-account' });
  overlay({ page: 'wallet', outcome: 'unread' });
  overlay({ page: 'sign-in', ticks: SENT });
  overlay({ page: 'order-list', keeping: true, collecting });
  await import('../../components/overlay/rare');
  await new Promise((resolve) => setTimeout(resolve));
  document.body.replaceChildren();
}
if (typeof document !== 'undefined') await loadParts();
