import { assess, type TaskState, type Tick } from './checklist';
import type { Locale } from './locale';
import { load, StorageError, type Store, tick, type Undo, undo, watch } from './storage';
import { afterTasks, closeTasks, isTaskId, prepareTasks } from './tasks';

const MINUTE = 60_000;

/** The checklist as it stands, and how the last change made here went. */
export interface Scene {
  readonly now: number;
  readonly store: Store;
  readonly prepare: readonly TaskState[];
  readonly close: readonly TaskState[];
  readonly after: readonly TaskState[];
  /** What was just changed here, and can be undone. */
  readonly changed: { readonly what: Undo['what']; readonly task?: string } | undefined;
  /** Why the last change was not saved. */
  readonly failed: StorageError['kind'] | undefined;
}

export interface Acts {
  /** The person's word on tasks; undefined takes it back. */
  tick(tasks: readonly { readonly id: string }[], as: Tick['as'] | undefined): Promise<void>;
  undo(): Promise<unknown>;
  /**
   * Any other change of the store; that it was not saved is told as for a tick.
   * @param changed what to tell once it is saved, if it can be undone
   * @returns whether it was saved
   */
  save(act: () => Promise<unknown>, changed?: Scene['changed']): Promise<boolean>;
  /** Tries the change that was not saved once more. */
  again(): Promise<unknown>;
  /** What was changed has been told for long enough. */
  settle(): void;
}

/** What is remembered between two drawings. */
interface Desk {
  store: Store;
  changed: Scene['changed'];
  failed: Scene['failed'];
}

/**
 * Keeps a page of ours up to date: calls `draw` now, after each change of the store, and each minute, as ages grow.
 * @returns once it was drawn
 */
export async function live(draw: (scene: Scene, acts: Acts) => void): Promise<void> {
  const desk: Desk = { store: await load(), changed: undefined, failed: undefined };
  const redraw = (): void => draw(sceneOf(desk), acts);
  const acts = actsOn(desk, redraw);
  watch((store) => {
    desk.store = store;
    redraw();
  });
  setInterval(redraw, MINUTE);
  redraw();
}

function actsOn(desk: Desk, redraw: () => void): Acts {
  let retry = async (): Promise<boolean> => true;
  const attempt = async (act: () => Promise<unknown>, changed?: Scene['changed']): Promise<boolean> => {
    Object.assign(desk, { changed: undefined, failed: undefined });
    try {
      await act();
      desk.changed = changed;
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      desk.failed = error.kind;
      retry = () => attempt(act, changed);
    }
    const isSaved = desk.failed === undefined;
    redraw();
    return isSaved;
  };
  return {
    async tick(tasks, as) {
      for (const { id } of tasks) if (isTaskId(id)) await attempt(() => tick(id, as), { what: as ?? 'unticked', task: id });
    },
    save: attempt,
    undo: () => attempt(undo),
    again: () => retry(),
    settle() {
      desk.changed = undefined;
      redraw();
    },
  };
}

function sceneOf({ store, changed, failed }: Desk): Scene {
  const now = Date.now();
  const of = (tasks: Parameters<typeof assess>[0]): TaskState[] => assess(tasks, store.readings, store.ticks, now, store.kept);
  return { now, store, prepare: of(prepareTasks), close: of(closeTasks), after: of(afterTasks), changed, failed };
}

/** What was just changed, in words; undefined if nothing was. */
export function sayChanged(changed: Scene['changed'], { t }: Locale): string | undefined {
  if (!changed) return undefined;
  return t(`toast-${changed.what}`, changed.task ? { name: t(`task-${changed.task}`) } : {});
}
