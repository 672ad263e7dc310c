import type { Facts } from '../page';

/** A fact as a count, or undefined where the page did not say it as one. */
export const count = (fact: Facts[string]): number | undefined => (typeof fact === 'number' ? fact : undefined);

/** True if the page positively said so. */
export const claims = (facts: Facts, fact: string): boolean => facts[fact] === true;
