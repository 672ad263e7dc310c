import type { LetterId } from '../journey';
import type { Field } from './form';
import type { Law, Region } from './regions';

/** What a sentence may have to be filled in with: what was typed, and what follows from it. */
export type Gap = 'account' | 'name' | 'country' | 'orders' | 'reason' | 'demanded' | 'requested' | 'due' | 'company' | 'address';

/**
 * A message of the locales, and all that must be known for it to be said: where one is missing it is left out whole.
 * `either`: the first of them that can be said.
 */
export type Sentence = string | readonly [say: string, ...needs: Gap[]] | { readonly either: readonly Sentence[] };

/** A paragraph: sentences one after the other, or a line each; of a list all lines but the first have a dash. */
export interface Paragraph {
  readonly as: 'text' | 'lines' | 'list';
  readonly say: readonly Sentence[];
}

/** What decides which sentences a letter has. */
export interface Situation {
  readonly law: Law;
  /** Undefined while it is not chosen. */
  readonly region: Region | undefined;
  readonly about: 'access' | 'erasure';
  readonly answer: 'none' | 'refused' | 'incomplete';
}

/** Where a letter can go. */
export type Way = 'help-centre' | 'mail' | 'authority';

/** One letter as data. */
export interface LetterPlan {
  readonly id: LetterId;
  readonly ways: readonly Way[];
  /** In the order they are asked for. */
  readonly fields: readonly Field[];
  readonly required: readonly Field[];
  /** The law sets AliExpress a time to answer it. */
  readonly awaitsAnswer?: true;
  subject(situation: Situation): string;
  body(situation: Situation): readonly Paragraph[];
}

export const text = (...say: Sentence[]): Paragraph => ({ as: 'text', say });
export const lines = (...say: Sentence[]): Paragraph => ({ as: 'lines', say });
export const list = (...say: Sentence[]): Paragraph => ({ as: 'list', say });
