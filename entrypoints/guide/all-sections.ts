import { after } from './after';
import { letters } from './letters';
import { orders } from './orders';
import type { Part } from './section';
import { firstParts } from './sections';
import { settings } from './settings';
import { questions, trouble } from './trouble';

/** The whole guide, in the order of the page. */
export const parts: readonly Part[] = [...firstParts, after, orders, letters, trouble, questions, settings];
