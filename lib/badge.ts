import type { TaskState } from './checklist';
import { progress } from './checklist';

/** What the toolbar button shows. Colours of look/tokens.css, light: --todo and --unknown. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

/** The number of open tasks; none at 0; "?" while nothing at all is known. */
export function badgeOf(states: readonly TaskState[]): Badge {
  const { todo, unknown, total } = progress(states);
  const blank = unknown === total;
  return { text: blank ? '?' : todo ? String(todo) : '', colour: blank ? '#54626c' : '#6439a6', title: 'Last Orders' };
}
