import { type Readiness, readiness, type TaskState } from '../model/checklist';
import { nextThing } from '../model/next-thing';
import type { Checklists } from './checklists';
import { isRequestSent } from './request-sent';

/** Where the person stands: closing and what comes after it count only once it has come to that. */
export interface JourneyStage {
  /** The closing request was sent, by the person's own word. */
  readonly sent: boolean;
  readonly readiness: Readiness;
  /** What the person is at now: the tasks of preparing, or those from the closing request on. */
  readonly ahead: readonly TaskState[];
  /** Undefined once everything of it is done or set aside. */
  readonly next: TaskState | undefined;
}

/** Where the person stands, of a checklist as it stands. */
export function journeyStage({ prepare, close, after }: Pick<Checklists, 'prepare' | 'close' | 'after'>): JourneyStage {
  const sent = isRequestSent({ close });
  const request = close.findIndex(({ task }) => task.id === 'submit-request');
  const ahead = sent ? [...close.slice(request), ...after] : prepare;
  return { sent, readiness: readiness(prepare), ahead, next: nextThing(ahead) };
}
