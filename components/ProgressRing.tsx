import type { JSX } from 'preact';
import type { Progress } from '../lib/model/checklist';
import type { Status } from '../lib/model/task';

const RADIUS = 42;
/** Half of the gap between two arcs, in radians. */
const GAP = 0.062;

/** One arc per task, only `done` with weight; the words stand beside it, so it is silent. */
export function ProgressRing({ progress, figure }: { progress: Progress; figure?: JSX.Element }): JSX.Element {
  const statuses: Status[] = [
    ...Array<Status>(progress.done).fill('done'),
    ...Array<Status>(progress.todo).fill('todo'),
    ...Array<Status>(progress.unknown).fill('unknown'),
    ...Array<Status>(progress.setAside).fill('set-aside'),
  ];
  return (
    <div class={figure ? 'ring wide' : 'ring'} aria-hidden="true">
      <svg viewBox="3 3 94 94" aria-hidden="true">
        {statuses.map((status, index) => (
          <path key={`${index}${status}`} class="seg" data-status={status} d={arc(index, statuses.length)} />
        ))}
      </svg>
      {figure}
    </div>
  );
}

function arc(index: number, total: number): string {
  const turn = (2 * Math.PI) / total;
  const at = (angle: number): string =>
    [50 + RADIUS * Math.sin(angle), 50 - RADIUS * Math.cos(angle)].map((place) => place.toFixed(1)).join(' ');
  return `M${at(index * turn + GAP)}A${RADIUS} ${RADIUS} 0 0 1 ${at((index + 1) * turn - GAP)}`;
}
