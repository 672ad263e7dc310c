import type { Ledger, Reading, Statement } from './evidence';
import type { Facts } from './reader-result';

const sumOf = (fact: Facts[string]): number => Number(fact ?? 0);

/** True if any of these facts rests on what the person says that a word means. */
export const restsOnWords = ({ ordersTold, ordersOpen, casesTold }: Facts): boolean =>
  [ordersTold, ordersOpen, casesTold].some((told) => sumOf(told) > 0);

/** The facts as they are without the person's words: what those settled or opened is not understood. */
function factsWithoutWords({ ordersTold, ordersOpen, casesTold, ...facts }: Facts): Facts {
  const more = (name: string, by: number): Facts => (facts[name] === undefined ? {} : { [name]: sumOf(facts[name]) + by });
  return {
    ...facts,
    ...more('ordersFinished', -sumOf(ordersTold)),
    ...more('ordersUnclear', sumOf(ordersTold) + sumOf(ordersOpen)),
    ...more('casesFinished', -sumOf(casesTold)),
    ...more('casesUnclear', sumOf(casesTold)),
  };
}

/** A reading once the person's words no longer stand: it proves nothing that rested on them. */
export function readingWithoutWords(reading: Reading): Reading {
  const { proof, ...last } = reading;
  const kept = proof && !restsOnWords(proof.facts) ? { proof } : {};
  if (!restsOnWords(last.facts)) return { ...last, ...kept };
  return { ...last, facts: factsWithoutWords(last.facts), coverage: 'part', ...kept };
}

/** A ledger once the person's words no longer stand: nobody understands what rested on them. */
export function ledgerWithoutWords(ledger: Ledger): Ledger {
  const items = Object.entries(ledger.items).map(([mark, one]): [string, Statement] => {
    const { told, since, ...rest } = one;
    return [mark, told ? { ...rest, as: 'unclear' } : one];
  });
  return { ...ledger, items: Object.fromEntries(items) };
}
