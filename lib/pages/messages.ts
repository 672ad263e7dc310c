import type { Page } from '../page';
import { everywhere, on } from './hosts';

/** Messages with sellers. Addresses: site-facts 2, 2026-11. */
export const messages = {
  kind: 'messages',
  addresses: [...everywhere('/p/message/index.html'), on('msg', '/*')],
  examples: ['https://www.aliexpress.com/p/message/index.html', 'https://msg.aliexpress.com/buyerMsgList.htm'],
  anchors: {},
} as const satisfies Page;
