import type { Region } from '../tools/regions';
import type { LetterForm } from './form';
import type { LetterPlan } from './letter';

/** The languages of a place, as far as they are ours: a letter is offered in them beside English. */
const SPOKEN_IN: Readonly<Partial<Record<Region, readonly string[]>>> = {
  ...{ ch: ['de', 'fr', 'it'], qc: ['fr'], mx: ['es'], cl: ['es'], br: ['pt-BR'] },
  ...{ kr: ['ko'], jp: ['ja'], il: ['he'], sa: ['ar'], cis: ['ru'] },
};

/**
 * The language the law wants a request in, where it wants one. Türkiye: communiqué on requests, Resmî Gazete 30356, 2018-03-10,
 * Art. 4; no Turkish speaker has read our words yet (2026-11).
 */
export const languageFor = ({ awaits }: LetterPlan, { region }: LetterForm): string | undefined =>
  (awaits === 'access' || awaits === 'erasure') && region === 'tr' ? 'tr' : undefined;

/**
 * The languages a letter is offered in, by their codes; the first is taken unless the person chooses. English goes before the
 * country's own, as AliExpress answers in it.
 */
export function languagesFor(plan: LetterPlan, form: LetterForm): readonly string[] {
  const wanted = languageFor(plan, form);
  return wanted ? [wanted, 'en'] : ['en', ...((form.region && SPOKEN_IN[form.region]) ?? [])];
}
