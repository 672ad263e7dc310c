/** Sites whose data can be cleared; the person's own choice for all that are not AliExpress's alone. */
export const sites = ['aliexpress', 'images', 'aliexpress-ru', 'alibaba', 'alipay'] as const;
export type SiteId = (typeof sites)[number];

/** Kinds of data, as both browsers name them. */
export type DataKind = 'cookies' | 'localStorage' | 'indexedDB' | 'serviceWorkers' | 'cacheStorage' | 'fileSystems' | 'cache';

const sub = (names: string, domain: string): readonly string[] => [
  domain,
  ...names.split(' ').map((name) => `${name}.${domain}`),
];

/** The shop's language hosts, and on phones the same below `m.` (site-facts 1, 2026-11). */
const LANGUAGES = 'ru pt es fr de it nl tr ja ko th vi ar he id pl';
const PHONES = LANGUAGES.replace(/\w+/g, 'm.$&');
/** Hosts of account pages (site-facts 2, 2026-11). */
const ACCOUNT_HOSTS =
  'www m login passport accounts home privacy trade feedback coupon ilogisticsaddress sale msg helpcenter customerservice service';

/** Every host we know of, by site (site-facts 1 and 2, 2026-11). aliexpress.us is the same company with cookies of its own. */
export const hostsOf: Readonly<Record<SiteId, readonly string[]>> = {
  aliexpress: [...sub(`${ACCOUNT_HOSTS} ${LANGUAGES} ${PHONES}`, 'aliexpress.com'), ...sub('www m', 'aliexpress.us')],
  images: ['alicdn.com', 'aliexpress-media.com', 'mmstat.com'],
  'aliexpress-ru': sub('www m login', 'aliexpress.ru'),
  alibaba: sub('www m login passport myprivacy', 'alibaba.com'),
  alipay: sub('www', 'alipay.com'),
};

/** What goes unless the person says otherwise: the rest is used for more than AliExpress, or belongs to another company. */
export const ALWAYS: readonly SiteId[] = ['aliexpress', 'images'];
export const CHOSEN: readonly SiteId[] = sites.filter((site) => !ALWAYS.includes(site));

/**
 * What each browser can clear of named hosts alone. Chromium 156: cookies of a whole domain, all else of each host named.
 * Firefox 153: all of each host named; its cache it cannot name hosts for, and stored pages it does not offer.
 */
export const CLEARABLE_KINDS: Readonly<Record<'chromium' | 'firefox', readonly DataKind[]>> = {
  chromium: ['cookies', 'localStorage', 'indexedDB', 'serviceWorkers', 'cacheStorage', 'fileSystems', 'cache'],
  firefox: ['cookies', 'localStorage', 'indexedDB', 'serviceWorkers'],
};

/** The hosts of the sites chosen; never none, as that would mean every site there is. */
export function hostsFor(chosen: readonly SiteId[]): readonly [string, ...string[]] {
  const [first, ...rest] = sites
    .filter((site) => ALWAYS.includes(site) || chosen.includes(site))
    .flatMap((site) => hostsOf[site]);
  if (first === undefined) throw new Error('no host to clear');
  return [first, ...rest];
}

/** The same as origins, as Chromium takes them. */
export function originsFor(chosen: readonly SiteId[]): [string, ...string[]] {
  const [first, ...rest] = hostsFor(chosen);
  return [originOf(first), ...rest.map(originOf)];
}

function originOf(host: string): string {
  const url = new URL('https://aliexpress.com');
  url.host = host;
  return url.origin;
}
