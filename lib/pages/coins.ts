import { allMatches, textOf } from '../dom';
import { plain } from '../money';
import type { Facts, Page } from '../page';
import { everywhere } from './hosts';
import { obstacleIn } from './reading/obstacle';

interface CoinsFacts extends Facts {
  readonly coins?: number;
  readonly signedOut?: boolean;
}

/** The balance as digits. Desktop page; five public scripts, 2026-09 (site-facts 6). */
const BALANCE = ['.coin-info-content-head-text'] as const;
/** Coins are whole, so every separator parts thousands; anything else ("1.2k") is no count. */
const WHOLE = /^\d{1,3}(?:[.,' ]\d{3})*$|^\d+$/;

function coinsFacts(root: ParentNode): CoinsFacts {
  const [balance, ...others] = new Set(allMatches(root, BALANCE).map((place) => plain(textOf(place))));
  if (balance === undefined || others.length || !WHOLE.test(balance)) return {};
  return { coins: Number(balance.replace(/\D/g, '')) };
}

/** Coins. Addresses: site-facts 2, 2026-11. */
export const coins = {
  kind: 'coins',
  addresses: [...everywhere('/p/coin-pc-index/mycoin.html'), ...everywhere('/p/coin-index/index.html')],
  examples: [
    'https://www.aliexpress.com/p/coin-pc-index/mycoin.html',
    'https://m.aliexpress.com/p/coin-index/index.html',
    'https://m.es.aliexpress.com/p/coin-index/index.html',
  ],
  anchors: { balance: BALANCE },
  read: (root: ParentNode): CoinsFacts => obstacleIn(root) ?? coinsFacts(root),
  /** A counter may stand at 0 until the true figure has come. */
  onlyAtRest: { coins: 0 },
} as const satisfies Page;
