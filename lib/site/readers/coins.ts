import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { COIN_BALANCE } from '../../selectors/marks';
import { WHOLE_COINS } from '../../selectors/patterns';
import { plainText } from '../../tools/money';
import { all, textOf } from '../dom';
import type { Reader } from '../reader';
import { canProve } from './reading/doubt';
import { obstacleIn } from './reading/obstacle';

interface CoinsFacts extends Facts {
  readonly coins?: number;
  readonly signedOut?: boolean;
}

/** "0 coins" is only believed if nothing on the page tells of an error. */
function coinsFacts(root: ParentNode): CoinsFacts {
  const places = all(root, COIN_BALANCE);
  const proves = places.every((place) => canProve(root, place, place));
  const [balance, ...others] = new Set(places.map((place) => plainText(textOf(place))));
  if (balance === undefined || others.length || !new RegExp(WHOLE_COINS).test(balance)) return {};
  const coins = Number(balance.replace(/\D/g, ''));
  return coins > 0 || proves ? { coins } : {};
}

/** Coins. */
export const coins = {
  kind: 'coins',
  read: (root: ParentNode): ReaderResult<CoinsFacts> => readerResult(obstacleIn(root) ?? coinsFacts(root), 'whole'),
} as const satisfies Reader;
