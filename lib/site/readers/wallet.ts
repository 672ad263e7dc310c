import type { Facts } from '../../model/reader-result';
import { type ReaderResult, readerResult } from '../../model/reader-result';
import { ROOT } from '../../selectors/marks';
import { BEHIND_WALLET, NO_MONEY, NO_PROSE, SPLIT_AMOUNT } from '../../selectors/patterns';
import { type Amount, amountsIn, isZero, withoutAmounts } from '../../tools/money';
import { all, isVisible, textOf } from '../dom';
import type { SiteWords } from '../language';
import type { Reader } from '../reader';
import { pageAddress } from './reading/address';
import { canProve } from './reading/doubt';
import { obstacleIn } from './reading/obstacle';

interface WalletFacts extends Facts {
  readonly balanceIsZero?: boolean;
  readonly signedOut?: boolean;
}

/** True for a figure whose every character has its own element, with none missing or empty (site-facts 3, 2026-11). */
const isSpelt = ({ childElementCount, childNodes, children }: Element): boolean =>
  childElementCount > 1 && childElementCount === childNodes.length && [...children].every((one) => one.textContent?.length === 1);

/** A text's pieces, one a text node. */
const pieces = (node: Node): string[] =>
  [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return child.nodeValue?.trim() || [];
    if (child.nodeType === 1 && isSpelt(child as Element)) return textOf(child as Element);
    return NO_PROSE.includes(child.nodeName) ? [] : pieces(child);
  });

/** An amount may be split over several elements, even within its figure (`US` `$5` `.00`). */
const joined = (text: string): string => text.replace(new RegExp(SPLIT_AMOUNT, 'gu'), '');

const isLabel = (text: string, words: SiteWords): boolean => words.isBalanceWord(withoutAmounts(text).replace(/[:：]/g, ''));

/** The balance words themselves: elements whose own text is one, with or without the amount. */
const labelsIn = (root: ParentNode, words: SiteWords): Element[] =>
  all(root, '*').filter((element) => {
    const own = [...element.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : '')).join(' ');
    return own.trim() && !NO_PROSE.includes(element.tagName) && isLabel(own, words) && isVisible(element);
  });

/** The one amount beside a label: the nearest text around it must be the word and that amount, and nothing else. */
function amountBeside(label: Element, words: SiteWords): Amount | undefined {
  for (let around: Element | null = label; around; around = around.parentElement) {
    const text = pieces(around).join(' ');
    const [read] = [text, joined(text)].filter((reading) => isLabel(reading, words));
    const [amount, ...others] = amountsIn(read ?? '');
    // A figure in pieces may lack one: then zero is not believed.
    if (read === undefined || (read !== text && amount && isZero(amount))) return undefined;
    if (amount) return others.length ? undefined : amount;
  }
  return undefined;
}

/** "Bonus 25.00" or "Coins 25": a figure that says no currency; "30 days left" is none. */
function hasBareFigure(piece: string): boolean {
  const text = withoutAmounts(piece).replace(new RegExp(NO_MONEY, 'g'), '').trim();
  const figures = text.match(/\d+(?:[.,'٫]\d+)*/g) ?? [];
  return figures.some((figure) => /[1-9]/.test(figure) && (/[.,٫]\d\d$/.test(figure) || text.endsWith(figure)));
}

/** The pages behind the wallet's first one: a zero there may be another purse's. */
const isBehind = (root: ParentNode): boolean => pageAddress(root).includes(BEHIND_WALLET);

/** Beside a zero any other figure could be a bonus. */
function isAllThereIs(root: ParentNode, label: Element): boolean {
  if (isBehind(root)) return false;
  const around = label.closest(ROOT) ?? root;
  return amountsIn(pieces(root).join(' ')).every(isZero) && !pieces(around).some(hasBareFigure);
}

/** Two balance words could each mean another purse: then it has not said. */
function walletFacts(root: ParentNode, words: SiteWords): WalletFacts {
  const [label, ...others] = labelsIn(root, words);
  // Asked at every look: an error that is gone at the next one must have been seen.
  const proves = label && canProve(root, label);
  const amount = label && !others.length ? amountBeside(label, words) : undefined;
  if (!label || !amount) return {};
  if (!isZero(amount)) return { balanceIsZero: false };
  return proves && isAllThereIs(root, label) ? { balanceIsZero: true } : {};
}

/** Balance and bonus; no public markup exists (site-facts 6), so only words can tell. */
export const wallet = {
  kind: 'wallet',
  read: (root: ParentNode, words: SiteWords): ReaderResult<WalletFacts> =>
    readerResult(obstacleIn(root) ?? walletFacts(root, words), isBehind(root) ? 'part' : 'whole'),
} as const satisfies Reader;
