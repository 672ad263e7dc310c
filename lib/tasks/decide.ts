import type { PageKind } from '../site/kinds';
import { ACCOUNT, ACCOUNT_SETTINGS, ADDRESS_BOOK, HELP, MAIL_SETTINGS, PRIVACY } from './addresses';
import { type ReasonId, reasons } from './reasons';

export { isReasonId, type Reason, type ReasonId, reasons } from './reasons';

/** A milder way out, less final than closing, and the pages of AliExpress it leads over. */
export interface Alternative {
  readonly id: string;
  readonly go: Readonly<Partial<Record<PageKind, string>>>;
}

/** The alternatives of guide.md 1, in its order. Addresses: site-facts 2, 2026-11. */
export const alternatives = [
  { id: 'mute-notifications', go: { 'mail-settings': MAIL_SETTINGS } },
  // No switch for a pause was found on the site: support has to do it (site-facts 2, 2026-11).
  { id: 'pause-account', go: { 'help-centre': HELP } },
  {
    id: 'privacy-settings',
    go: {
      'privacy-centre': PRIVACY,
      'cookie-settings': 'https://www.aliexpress.com/p/cookie-setting/index.html',
      'account-settings': ACCOUNT_SETTINGS,
    },
  },
  {
    id: 'close-features',
    go: {
      'account-home': ACCOUNT,
      addresses: ADDRESS_BOOK,
    },
  },
  { id: 'other-shops', go: {} },
] as const satisfies readonly Alternative[];

export type AlternativeId = (typeof alternatives)[number]['id'];

/** Shops elsewhere: the guide's list, as names; nothing leads there. */
export const shops = ['amazon', 'ebay', 'walmart', 'alibaba'] as const;

/** The milder ways out, parted by whether they answer what the person picked. */
export interface MatchedAlternatives {
  /** Those that answer most reasons first. */
  readonly matching: readonly AlternativeId[];
  readonly others: readonly AlternativeId[];
}

/** Which ways out answer these reasons. */
export function matchAlternatives(picked: readonly ReasonId[]): MatchedAlternatives {
  const offers = reasons.filter(({ id }) => picked.includes(id)).flatMap((reason): readonly AlternativeId[] => reason.offers);
  const weight = (id: AlternativeId): number => offers.filter((offer) => offer === id).length;
  return {
    matching: [...new Set(offers)].sort((a, b) => weight(b) - weight(a)),
    others: alternatives.map(({ id }) => id).filter((id) => weight(id) === 0),
  };
}
