import type { RequestStatus } from '../../../lib/aftercare';
import type { TaskState } from '../../../lib/model/checklist';
import type { KeptFigures } from '../../../lib/model/kept';
import { sayEvidence, type Words } from '../../evidence-words';
import { type Shape, taskShape } from '../../shapes';

/** How things stand with a trouble or a question right now. */
export interface CurrentState {
  readonly shape: Shape;
  /** A sentence of the locales; may carry `<b>` and `<time>`. */
  readonly text: string;
  /** The time that `<time>` names. */
  readonly at?: number | undefined;
}

/** The first open task and how many more there are; else how many were not checked; else that nothing is. */
export function nowOfTasks(states: readonly TaskState[], words: Words): CurrentState | undefined {
  const { t } = words.locale;
  const of = (status: TaskState['status']): TaskState[] => states.filter((state) => state.status === status);
  const [first, ...more] = of('todo');
  if (first) {
    const what = sayEvidence(first, words.locale, words.now);
    return { shape: 'todo', text: more.length ? t('now-and-more', { what, count: more.length }) : what, at: first.at };
  }
  const [unknown, ...others] = of('unknown');
  if (unknown && others.length === 0) {
    return { shape: taskShape(unknown), text: sayEvidence(unknown, words.locale, words.now), at: unknown.at };
  }
  if (unknown) return { shape: 'unknown', text: t('now-unchecked', { count: others.length + 1 }) };
  const [aside] = of('set-aside');
  if (aside) return { shape: 'set-aside', text: t('now-set-aside', { count: of('set-aside').length }) };
  return states.length ? { shape: 'done', text: t('now-settled') } : undefined;
}

type StandingOf<T> = T extends { readonly is: infer Is extends string } ? Is : never;
const SHAPES = {
  waiting: 'unknown',
  overdue: 'todo',
  confirmed: 'done',
  refused: 'todo',
  'no-answer': 'todo',
  'still-open': 'todo',
} as const satisfies Record<StandingOf<RequestStatus>, Shape>;

/** How the closing request stands. */
export function nowOfRequest(closing: RequestStatus | undefined, { locale, now }: Words): CurrentState {
  if (!closing) return { shape: 'later', text: locale.t('now-not-sent') };
  const ago = locale.ago(closing.sentAt, now);
  return { shape: SHAPES[closing.is], text: locale.t(`now-${closing.is}`, { ago, late: closing.late }), at: closing.sentAt };
}

/** What is kept of the orders. */
export function nowOfKept({ orders, incomplete }: KeptFigures, { locale }: Words): CurrentState {
  if (orders === 0) return { shape: 'unknown', text: locale.t('now-kept-none') };
  return { shape: incomplete > 0 ? 'unknown' : 'done', text: locale.t('now-kept', { orders, incomplete }) };
}

/** The page read last showed nobody signed in. */
export const nowSignedOut = (at: number, { locale, now }: Words): CurrentState => ({
  shape: 'unknown',
  text: locale.t('now-signed-out', { ago: locale.ago(at, now) }),
  at,
});
