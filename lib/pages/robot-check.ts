import type { Page } from '../page';
import { everywhere } from './hosts';

/** AliExpress asks whether the visitor is human. Its marks may also stand in any other page. Addresses: site-facts 2, 2026-11. */
export const robotCheck = {
  kind: 'robot-check',
  addresses: everywhere('/*_____tmd_____/punish*'),
  examples: ['https://www.aliexpress.com//p/order/index.html/_____tmd_____/punish?x5secdata=xc', 'https://login.aliexpress.com/_____tmd_____/punish'],
  anchors: {},
} as const satisfies Page;
