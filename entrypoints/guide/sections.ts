import { closeSection } from './close';
import { decideSection } from './decide';
import { gateSection } from './gate';
import { prepareSection } from './prepare';
import type { GuidePart } from './section';

/** What stands at the top of the page: drawn at once, while the rest is on its way. */
export const firstParts: readonly GuidePart[] = [decideSection, prepareSection, gateSection, closeSection];

/** The whole guide. */
export const loadAllParts = async (): Promise<readonly GuidePart[]> => (await import('./all-sections')).allSections;
