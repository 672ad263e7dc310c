import { after } from './after';
import { close } from './close';
import { decide } from './decide';
import { gate } from './gate';
import { letters } from './letters';
import { orders } from './orders';
import { prepare } from './prepare';
import type { Part } from './section';
import { settings } from './settings';
import { questions, trouble } from './trouble';

/** The guide, in the order of the page; a part not built yet is not in it. */
export const parts: readonly Part[] = [decide, prepare, gate, close, after, orders, letters, trouble, questions, settings];
