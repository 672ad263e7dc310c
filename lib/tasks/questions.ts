import type { TaskId } from '.';
import type { Destination } from './destinations';

/** A question people ask. Question and answer are messages of the locales, named after the id. */
export interface Question {
  readonly id: string;
  /** Where the answer leads. */
  readonly to: readonly Destination[];
  /** Tasks whose state belongs to the answer. */
  readonly tasks?: readonly TaskId[];
}

/** The questions of guide.md 6, in its order, and more that people ask. Ids are addresses (`guide.html#question-<id>`), so never renamed. */
export const questions = [
  { id: 'reactivate', to: ['decide', 'letter-deactivation'] },
  { id: 'order-history', to: ['kept-orders', 'orders', 'letter-access'] },
  { id: 'mail-afterwards', to: ['mail-settings', 'trouble-mail-after-closing'] },
  { id: 'pending-orders', to: ['trouble-open-orders', 'prepare'], tasks: ['receive-orders', 'settle-refunds', 'close-disputes'] },
  { id: 'contact-support', to: ['help-centre', 'letters'] },
  { id: 'change-mind', to: ['letter-stop', 'help-centre', 'letters'] },
  { id: 'cannot-sign-in', to: ['letter-close', 'trouble-cannot-sign-in', 'password-reset', 'help-centre'] },
  { id: 'app-only', to: ['routes', 'orders'] },
  { id: 'social-sign-in', to: ['account', 'last-step'] },
  { id: 'how-long', to: ['trouble-request-not-processed', 'letters'] },
  { id: 'what-is-seen', to: ['settings'] },
  { id: 'no-computer', to: ['routes', 'letter-close', 'letter-access'] },
  { id: 'all-orders', to: ['orders', 'kept-orders', 'letter-access'] },
  { id: 'several-accounts', to: ['prepare', 'close'] },
] as const satisfies readonly Question[];

export type QuestionId = (typeof questions)[number]['id'];

/** A question of the guide, named by its own id. */
export type GuideQuestion = Question & { readonly id: QuestionId };
