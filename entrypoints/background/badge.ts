import type { TaskState } from '../../lib/model/checklist';
import { progress } from '../../lib/model/checklist';

/** What the toolbar button shows. Colours of look/tokens.css, light: --todo and --unknown. */
export interface Badge {
  readonly text: string;
  readonly colour: string;
  readonly title: string;
}

const UNKNOWN = '#54626c';
const OPEN = '#6439a6';

/** The number of open tasks; none at 0; "?" while nothing at all is known. */
export function badgeOf(states: readonly TaskState[]): Badge {
  const { todo, unknown, total } = progress(states);
  const blank = unknown === total;
  return { text: blank ? '?' : todo ? String(todo) : '', colour: blank ? UNKNOWN : OPEN, title: 'Last Orders' };
}

/** A number of things that ask for the person; none at 0. */
export const countBadge = (count: number, title: string): Badge => ({ text: count ? String(count) : '', colour: OPEN, title });
