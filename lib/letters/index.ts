import type { LetterId } from '../model/journey';
import { access } from './access';
import { appeal } from './appeal';
import { closingLetter } from './close';
import { companyComplaint } from './company-complaint';
import { complaint } from './complaint';
import { deactivation } from './deactivation';
import { erasure } from './erasure';
import { followUp } from './follow-up';
import { CHOICE_FIELDS, DAY_FIELDS, type LetterForm, NEVER_KEPT, TEXT_FIELDS } from './form';
import { identity } from './identity';
import type { LetterPlan } from './letter';
import { fieldsOf, requiredOf } from './letter';
import { languageFor, languagesFor } from './letter-languages';
import { regionRules } from './region-rules';
import { stop } from './stop';
import { dueOfSent, nextLetter } from './times';
import { type Letter, type Voice, write } from './writing';

/** All letters, in the order they are offered. */
export const letterPlans: readonly LetterPlan[] = [
  closingLetter,
  stop,
  deactivation,
  followUp,
  access,
  erasure,
  identity,
  appeal,
  companyComplaint,
  complaint,
];

/**
 * A letter filled in from the form; a sentence that lacks a value is left out whole, so it never holds an empty field.
 * @param voice the words of the language it is written in
 * @param now epoch milliseconds
 * @throws if there is no such letter
 */
export function letterOf(id: LetterId, form: LetterForm, voice: Voice, now: number): Letter {
  const plan = letterPlans.find((one) => one.id === id);
  if (!plan) throw new Error(`no letter ${id}`);
  return write(plan, form, voice, now);
}

/** True for the id of a letter. */
export const isLetterId = (value: unknown): value is LetterId => letterPlans.some(({ id }) => id === value);

/** Support's chat and tickets (site-facts 2, 2026-11). */
const HELP_CENTRE = 'https://helpcenter.aliexpress.com/s/BuyerHelp';

/** All a screen needs to offer the letters; handed to it, as screens know no letters themselves. */
export const letterCatalog = {
  ...{ letters: letterPlans, letterOf, fieldsOf, requiredOf, languageFor, languagesFor, dueOf: dueOfSent, nextLetter },
  ...{ choices: CHOICE_FIELDS, longest: TEXT_FIELDS, days: DAY_FIELDS, neverKept: NEVER_KEPT },
  places: regionRules,
  helpCentre: HELP_CENTRE,
} as const;
export type LetterCatalog = typeof letterCatalog;
