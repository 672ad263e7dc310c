import type { JSX } from 'preact';
import type { Shape } from './shapes';

/** Never filled. */
const ring = (): JSX.Element => <circle cx="10" cy="10" r="8.2" stroke-dasharray="3.3 2.45" stroke-dashoffset="1.5" />;

const SHAPES: Readonly<Record<Shape, () => JSX.Element>> = {
  done: () => (
    <>
      <circle class="full" cx="10" cy="10" r="9" />
      <path class="mark" d="m5.8 10.3 2.9 2.9 5.5-6" />
    </>
  ),
  todo: () => (
    <>
      <path
        class="full"
        d="M8.8 1.2a1.7 1.7 0 0 1 2.4 0l7.6 7.6a1.7 1.7 0 0 1 0 2.4l-7.6 7.6a1.7 1.7 0 0 1-2.4 0l-7.6-7.6a1.7 1.7 0 0 1 0-2.4Z"
      />
      <circle class="full dot" cx="10" cy="10" r="2.7" />
    </>
  ),
  unknown: () => (
    <>
      {ring()}
      <path d="M7.9 8a2.15 2.15 0 1 1 3.1 1.95c-.7.35-1 .75-1 1.5" />
      <circle class="full" cx="10" cy="13.9" r="1.05" />
    </>
  ),
  stale: () => (
    <>
      {ring()}
      <path d="M10 5.8V10l2.9 1.9" />
    </>
  ),
  later: ring,
  'set-aside': () => <path d="M2 3.2h16v4H2zM3.4 7.2v8.2a1.6 1.6 0 0 0 1.6 1.6h10a1.6 1.6 0 0 0 1.6-1.6V7.2M7.8 10.6h4.4" />,
};

/** A state as its shape; `data-status` colours it. */
export function StateIcon({ shape, mini }: { shape: Shape; mini?: boolean }): JSX.Element {
  const status = shape === 'stale' || shape === 'later' ? 'unknown' : shape;
  return (
    <svg class={mini ? 'state mini' : 'state'} data-status={status} data-shape={shape} viewBox="0 0 20 20" aria-hidden="true">
      {SHAPES[shape]()}
    </svg>
  );
}
