/** A mailbox on the web that can be sent a search in its address. */
export interface MailboxSearch {
  readonly name: string;
  readonly href: string;
}

/**
 * Where AliExpress's adverts come from (site-facts 8, 2026-11). Mail on orders comes from notice.aliexpress.com; who sends
 * the closing mail was not found, so it is looked for by the one word all senders share.
 */
export const ADVERT_SENDERS = ['selections', 'newarrival', 'mail', 'promotion'].map((name) => `${name}.aliexpress.com`);

/** What to look for in any mailbox, as typed into its search. */
export const ANY_SENDER = 'from:aliexpress';

const day = (time: number): string => {
  const date = new Date(time);
  return `${date.getFullYear()}/${date.getMonth() + 1}/${date.getDate()}`;
};

const gmail = (search: string): MailboxSearch => ({
  name: 'Gmail',
  href: `https://mail.google.com/mail/u/0/#search/${encodeURIComponent(`in:anywhere ${search}`)}`,
});
const outlook = (search: string): MailboxSearch => ({
  name: 'Outlook',
  href: `https://outlook.live.com/mail/0/search?q=${encodeURIComponent(search)}`,
});
const yahoo = (search: string): MailboxSearch => ({
  name: 'Yahoo Mail',
  href: `https://mail.yahoo.com/d/search/keyword=${encodeURIComponent(encodeURIComponent(search))}`,
});

/**
 * Searches for any mail of AliExpress from a day on, spam included where the mailbox can be asked so. Gmail's and Yahoo's
 * addresses are those their own address bars show, Yahoo's encoded twice; Outlook's is used by others, not documented (2026-11).
 */
export const closingMail = (since: number): MailboxSearch[] => [
  gmail(`${ANY_SENDER} after:${day(since)}`),
  outlook(ANY_SENDER),
  yahoo(ANY_SENDER),
];

/** Searches for adverts, each with a link to unsubscribe at its foot. */
export const advertMail = (): MailboxSearch[] => [
  gmail(`from:(${ADVERT_SENDERS.join(' OR ')})`),
  outlook(ADVERT_SENDERS.map((domain) => `from:${domain}`).join(' OR ')),
  // Seen with one sender only.
  yahoo(ANY_SENDER),
];
