import type { LetterId } from '../journey';
import { access } from './access';
import { complaint } from './complaint';
import { deactivation } from './deactivation';
import { erasure } from './erasure';
import { followUp } from './follow-up';
import { CHOICES, type LetterForm, LONGEST } from './form';
import { identity } from './identity';
import type { LetterPlan } from './letter';
import { type Letter, type Voice, write } from './writing';

/** All letters, in the order they are offered. */
export const letters: readonly LetterPlan[] = [deactivation, followUp, access, erasure, identity, complaint];

/**
 * A letter filled in from the form; a sentence that lacks a value is left out whole, so it never holds an empty field.
 * @param voice the words of the language it is written in
 * @param now epoch milliseconds
 * @throws if there is no such letter
 */
export function letterOf(id: LetterId, form: LetterForm, voice: Voice, now: number): Letter {
  const plan = letters.find((one) => one.id === id);
  if (!plan) throw new Error(`no letter ${id}`);
  return write(plan, form, voice, now);
}

/** True for the id of a letter. */
export const isLetterId = (value: unknown): value is LetterId => letters.some(({ id }) => id === value);

/** Support's chat and tickets (site-facts 2, 2026-11). */
const HELP_CENTRE = 'https://helpcenter.aliexpress.com/s/BuyerHelp';

/** All a screen needs to offer the letters; handed to it, as screens know no letters themselves. */
export const desk = { letters, letterOf, choices: CHOICES, longest: LONGEST, helpCentre: HELP_CENTRE } as const;
export type LetterDesk = typeof desk;
