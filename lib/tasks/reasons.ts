import type { AlternativeId } from './decide';

/** Why somebody may want to leave, and the ways out that answer it. `settle` names a trouble to sort out first. */
export interface Reason {
  readonly id: string;
  readonly offers: readonly AlternativeId[];
  readonly settle?: 'open-orders';
}

/** The reasons of guide.md 1, in its order. Ids are stored on people's machines, so never renamed. */
export const reasons = [
  { id: 'privacy', offers: ['privacy-settings', 'close-features'] },
  { id: 'unwanted-mail', offers: ['mute-notifications'] },
  { id: 'shopping-risk', offers: ['close-features', 'other-shops'] },
  { id: 'unused', offers: ['pause-account', 'close-features'] },
  { id: 'poor-support', offers: ['other-shops'], settle: 'open-orders' },
  { id: 'better-shop', offers: ['other-shops'] },
] as const satisfies readonly Reason[];

export type ReasonId = (typeof reasons)[number]['id'];

/** True for the id of a reason. */
export const isReasonId = (value: unknown): value is ReasonId => reasons.some(({ id }) => id === value);
