import type { Locale } from '../locale';
import type { Tick } from '../model/checklist';
import { type SeenStore, StorageError, type Store, type Undo, watchRecords } from '../storage';
import { isTaskId } from '../tasks';
import { MINUTE } from '../tools/time';
import { requestChecklist } from './background-client';
import { changes } from './changes';
import { type Checklists, checklistsOf } from './checklists';

/** The same, and how the last change made here went. */
export interface ChecklistState<S extends SeenStore = Store> extends Checklists<S> {
  /** What was just changed here, and can be undone. */
  readonly changed: { readonly what: Undo['what']; readonly task?: string; readonly more?: number } | undefined;
  /** Why a change was not saved, the last one that was not. */
  readonly failed: FailureKind | undefined;
}

/** Why something did not come about; `fault`: nobody expected it. */
export type FailureKind = StorageError['kind'] | 'fault';

export interface StoreActions {
  /** The person's word on tasks, one change for all of them; undefined takes it back. */
  tick(tasks: readonly { readonly id: string }[], as: Tick['as'] | undefined): Promise<void>;
  undo(): Promise<unknown>;
  /**
   * Any other change of the store; that it was not saved is told as for a tick.
   * @param changed what to tell once it is saved, if it can be undone
   * @param about what it changes: done later in another way, it is not asked to be tried again
   * @returns whether it was saved, whatever became of others meanwhile
   * @throws what nobody expected, once it is told
   */
  save(act: () => Promise<unknown>, changed?: ChecklistState['changed'], about?: string): Promise<boolean>;
  /** Tries what was not saved once more, in the order it was asked for. */
  again(): Promise<unknown>;
  /** Hides the note of the last change. */
  settle(): void;
}

/** A change that did not come about, and how to try it once more. */
interface Failure {
  readonly kind: FailureKind;
  readonly error: unknown;
  /** What it changes. Once the same is saved in another way, this failure is no longer shown. */
  readonly about: string | undefined;
  readonly retry: () => unknown;
}

/** What is remembered between two drawings. */
interface PageStoreState<S extends SeenStore = SeenStore> {
  store: S;
  changed: ChecklistState['changed'];
  /** Oldest first. */
  failures: readonly Failure[];
}

/**
 * Keeps a page of ours up to date: calls `draw` now, after each change of the store, and each minute, as ages grow. What goes
 * wrong in this page from then on is told with the checklist, whoever waited for it.
 * @param load reads as much of the store as the page looks at
 * @param opening what else has to be there before it is drawn: it is waited for beside the store
 * @returns once it was drawn
 * @throws StorageError
 */
export async function openPageStore<S extends SeenStore, R>(
  load: () => Promise<S>,
  opening: Promise<R>,
  draw: (checklist: ChecklistState<S>, actions: StoreActions, ready: R) => void,
): Promise<void> {
  let newest: S | undefined;
  let redraw = (): void => undefined;
  // Watched first: what changes while words are on their way is told, too.
  watchRecords(load, (store) => {
    newest = store;
    redraw();
  });
  const [store, ready] = await Promise.all([load(), opening]);
  const state: PageStoreState<S> = { store, changed: undefined, failures: [] };
  redraw = () => {
    state.store = newest ?? store;
    draw(checklistStateOf(state), actions, ready);
  };
  const actions = actionsOn(state, () => redraw());
  const tell = (error: unknown): void => {
    // Told once: a page that cannot be drawn would fail again with every attempt to say so.
    if (state.failures.some((one) => one.error === error || one.retry === reload)) return;
    noteFailure(state, { kind: failureKindOf(error), error, about: undefined, retry: reload });
    redraw();
  };
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  // Only with an error: browsers also report notices here that have none, such as a ResizeObserver that took too long.
  addEventListener('error', ({ error }) => error && tell(error));
  setInterval(redraw, MINUTE);
  redraw();
}

const reload = (): void => location.reload();
const failureKindOf = (error: unknown): FailureKind => (error instanceof StorageError ? error.kind : 'fault');

/** Notes a failure; it replaces an earlier one about the same thing. */
function noteFailure(state: PageStoreState, failure: Failure): void {
  settleFor(state, failure.about);
  state.failures = [...state.failures, failure];
}

/** Drops the failures about something that is saved now; those about other things stay. */
function settleFor(state: PageStoreState, about: string | undefined): void {
  if (about !== undefined) state.failures = state.failures.filter((one) => one.about !== about);
}

function actionsOn(state: PageStoreState, redraw: () => void): StoreActions {
  const attempt: StoreActions['save'] = async (act, changed, about) => {
    state.changed = undefined;
    try {
      await act();
      state.changed = changed;
      settleFor(state, about);
    } catch (error) {
      noteFailure(state, { kind: failureKindOf(error), error, about, retry: () => attempt(act, changed, about) });
      redraw();
      // A StorageError is shown on screen. Anything else is a defect of ours, and goes to the browser's log as well.
      if (error instanceof StorageError) return false;
      throw error;
    }
    redraw();
    return true;
  };
  return {
    async tick(tasks, as) {
      const ids = tasks.map(({ id }) => id).filter(isTaskId);
      const [task, ...more] = ids;
      if (task === undefined) return;
      const { prepare } = checklistStateOf(state);
      const knew = Object.fromEntries(prepare.map((state) => [state.task.id, state.left]));
      const changed = { what: as ?? 'unticked', task, more: more.length } as const;
      await attempt(async () => (await changes()).tick(ids, as, knew), changed, `tick:${ids.join()}`);
    },
    save: attempt,
    undo: () => attempt(() => requestChecklist('undo'), undefined, 'undo'),
    async again() {
      const failed = state.failures;
      state.failures = [];
      for (const { retry } of failed) await retry();
    },
    settle() {
      state.changed = undefined;
      redraw();
    },
  };
}

const checklistStateOf = <S extends SeenStore>({ store, changed, failures }: PageStoreState<S>): ChecklistState<S> => ({
  ...checklistsOf(store, Date.now()),
  changed,
  failed: failures.at(-1)?.kind,
});

/** What was just changed, in words; undefined if nothing was. A tick that something seen open stands against is only noted. */
export function sayChanged({ changed, prepare }: Pick<ChecklistState, 'changed' | 'prepare'>, { t }: Locale): string | undefined {
  if (!changed) return undefined;
  const { what, task, more = 0 } = changed;
  if (task === undefined) return t(`toast-${what}`);
  const name = t(`task-${task}`);
  const left = prepare.find((state) => state.task.id === task && state.contradicted)?.left ?? 0;
  if (what === 'done' && left > 0) return t('toast-noted', { name, left });
  return more > 0 ? t(`toast-${what}-more`, { name, more }) : t(`toast-${what}`, { name });
}
