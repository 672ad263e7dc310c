import { close } from './close';
import { decide } from './decide';
import { gate } from './gate';
import { prepare } from './prepare';
import type { Part } from './section';

/** What stands at the top of the page: drawn at once, while the rest is on its way. */
export const firstParts: readonly Part[] = [decide, prepare, gate, close];

/** The whole guide. */
export const allParts = async (): Promise<readonly Part[]> => (await import('./all-sections')).parts;
