import type { LetterId } from '../model/journey';
import type { Region } from '../tools/regions';
import type { AwaitedAnswer } from './deadlines';
import type { FormField } from './form';
import type { Law } from './region-rules';

/** What a sentence may have to be filled in with: what was typed, and what follows from it. */
export type Gap =
  | Exclude<FormField, 'region' | 'about' | 'answer' | 'requestedOn' | 'firstOn'>
  | 'requested'
  | 'complained'
  | 'due'
  | 'company'
  | 'address'
  | 'named'
  | 'rule'
  | 'days';

/**
 * A message of the locales, and all that must be known for it to be said: where one is missing it is left out whole.
 * `either`: the first of them that can be said.
 */
export type LetterSentence = string | readonly [say: string, ...needs: Gap[]] | { readonly either: readonly LetterSentence[] };

/** A paragraph: sentences one after the other, or a line each; of a list all lines but the first have a dash. */
export interface Paragraph {
  readonly as: 'text' | 'lines' | 'list';
  readonly say: readonly LetterSentence[];
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
export type LetterChannel = 'help-centre' | 'mail' | 'authority';

/** One letter as data. */
export interface LetterPlan {
  readonly id: LetterId;
  readonly ways: readonly LetterChannel[];
  /** In the order they are asked for. */
  readonly fields: readonly FormField[];
  readonly required: readonly FormField[];
  /** What is asked for besides where the law of one region wants it. */
  readonly besides?: Readonly<
    Partial<Record<Region, { readonly fields: readonly FormField[]; readonly required?: readonly FormField[] }>>
  >;
  /** The only region it is for. */
  readonly only?: Region;
  /** What the law may set AliExpress a time for. */
  readonly awaits?: AwaitedAnswer;
  subject(situation: Situation): string;
  body(situation: Situation): readonly Paragraph[];
}

export const inText = (...say: LetterSentence[]): Paragraph => ({ as: 'text', say });
export const inLines = (...say: LetterSentence[]): Paragraph => ({ as: 'lines', say });
export const inList = (...say: LetterSentence[]): Paragraph => ({ as: 'list', say });

/** What a letter asks for where the person lives. */
export const fieldsOf = ({ fields, besides }: LetterPlan, region: Region | undefined): readonly FormField[] => [
  ...fields,
  ...((region && besides?.[region]?.fields) ?? []),
];

/** What of it may not be missing. */
export const requiredOf = ({ required, besides }: LetterPlan, region: Region | undefined): readonly FormField[] => [
  ...required,
  ...((region && besides?.[region]?.required) ?? []),
];
