import { isShown } from '../dom';
import type { SiteWords } from '../language';
import { type Amount, amountsIn, isZero, withoutAmounts } from '../money';
import type { Facts, Page } from '../page';
import { everywhere } from './hosts';
import { obstacleIn } from './reading/obstacle';

interface WalletFacts extends Facts {
  readonly balanceIsZero?: boolean;
  readonly signedOut?: boolean;
}

const NO_PROSE: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'TITLE', 'OPTION']);

/** A text's pieces, one a text node. */
const pieces = (node: Node): string[] =>
  [...node.childNodes].flatMap((child) => {
    if (child.nodeType === 3) return child.nodeValue?.trim() || [];
    return NO_PROSE.has(child.nodeName) ? [] : pieces(child);
  });

/** An amount may be split over several elements, even within its figure (`US` `$5` `.00`). */
const joined = (text: string): string => text.replace(/(?<=[\d.,\p{Sc}]) (?=[\d.,])/gu, '');

const isLabel = (text: string, words: SiteWords): boolean => words.isBalanceWord(withoutAmounts(text).replace(/[:：]/g, ''));

/** The balance words themselves: elements whose own text is one, with or without the amount. */
const labelsIn = (root: ParentNode, words: SiteWords): Element[] =>
  [...root.querySelectorAll('*')].filter((element) => {
    const own = [...element.childNodes].map((child) => (child.nodeType === 3 ? child.nodeValue : '')).join(' ');
    return own.trim() && !NO_PROSE.has(element.tagName) && isLabel(own, words) && isShown(element);
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

/** Two balance words could each mean another purse, and beside a zero any other money on the page could be a bonus: then it has not said. */
function walletFacts(root: ParentNode, words: SiteWords): WalletFacts {
  const [label, ...others] = labelsIn(root, words);
  const amount = label && !others.length ? amountBeside(label, words) : undefined;
  if (!amount) return {};
  if (!isZero(amount)) return { balanceIsZero: false };
  return amountsIn(pieces(root).join(' ')).every(isZero) ? { balanceIsZero: true } : {};
}

/** Balance and bonus; no public markup exists (site-facts 6), so only words can tell. Addresses: site-facts 2, 2026-11. */
export const wallet = {
  kind: 'wallet',
  addresses: [...everywhere('/p/wallet-ui/index.html'), ...everywhere('/p/wallet-ui-follow/*')],
  examples: ['https://www.aliexpress.com/p/wallet-ui/index.html', 'https://www.aliexpress.com/p/wallet-ui-follow/balance.html'],
  anchors: {},
  read: (root: ParentNode, words: SiteWords): WalletFacts => obstacleIn(root) ?? walletFacts(root, words),
  /** A zero may stand there until the true figure has come. */
  onlyAtRest: { balanceIsZero: true },
} as const satisfies Page;
