import type { PageKind } from '../site/kinds';
import type { TaskId } from '.';
import type { Remedy } from './destinations';

/** What can go wrong on the way. Its texts are messages of the locales, named after the id. */
export interface Trouble {
  readonly id: string;
  /** In the order to try them. */
  readonly ways: readonly Remedy[];
  /** Tasks that tell whether the person is in this trouble. */
  readonly tasks?: readonly TaskId[];
  /** Pages on which it may be met: the overlay offers it there. */
  readonly pages?: readonly PageKind[];
}

/** The troubles of guide.md 5, in its order, and one more. Ids are addresses (`guide.html#trouble-<id>`), so never renamed. */
export const troubles = [
  {
    id: 'request-not-processed',
    ways: [
      { id: 'mail', to: 'after' },
      { id: 'parts', to: 'close' },
      { id: 'support', to: 'help-centre' },
      { id: 'letter', to: 'letter-follow-up' },
      { id: 'again', to: 'closing-form' },
    ],
  },
  {
    id: 'open-orders',
    tasks: ['receive-orders', 'settle-refunds', 'close-disputes'],
    pages: ['close-account'],
    ways: [
      { id: 'finish', to: 'orders' },
      { id: 'refunds', to: 'refunds' },
      { id: 'final', to: 'refunds' },
      { id: 'sellers', to: 'messages' },
      { id: 'support', to: 'help-centre' },
      { id: 'customs' },
    ],
  },
  {
    id: 'open-subscriptions',
    tasks: ['find-subscriptions', 'cancel-subscriptions'],
    pages: ['close-account'],
    ways: [
      { id: 'cancel', to: 'account' },
      { id: 'statements' },
      { id: 'payers' },
      { id: 'debts' },
      { id: 'support', to: 'help-centre' },
      { id: 'sold' },
    ],
  },
  {
    id: 'cannot-sign-in',
    pages: ['sign-in', 'password-reset'],
    ways: [
      { id: 'mail', to: 'letter-close' },
      { id: 'reset', to: 'password-reset' },
      { id: 'clear', to: 'site-data' },
      { id: 'support', to: 'help-centre' },
      { id: 'identity', to: 'letter-identity' },
    ],
  },
  {
    id: 'account-restricted',
    ways: [{ id: 'read', to: 'messages' }, { id: 'appeal' }, { id: 'bodies' }, { id: 'mail', to: 'letter-close' }],
  },
  {
    id: 'mail-after-closing',
    tasks: ['unsubscribe', 'report-spam'],
    ways: [{ id: 'unsubscribe' }, { id: 'spam' }, { id: 'try', to: 'sign-in' }, { id: 'erasure', to: 'letter-erasure' }],
  },
] as const satisfies readonly Trouble[];

export type TroubleId = (typeof troubles)[number]['id'];

/** A trouble of the guide, named by its own id. */
export type GuideTrouble = Trouble & { readonly id: TroubleId };
