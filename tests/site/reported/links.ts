import type { PageReport } from '../../../lib/report';
import { ID_NAMES, KNOWN_PATHS } from '../../../lib/report/links';
import { isPageKind } from '../../../lib/site/kinds';
import { addressExamples } from '../addresses';
import { digitsOf } from './texts';

const QUERY = new RegExp(`^(?:${ID_NAMES.join('|')})=(?:#{1,9}|id\\d{2}#\\d{1,5})$`);

const splitLink = (link: string): readonly [path: string, ids: readonly string[]] => {
  const [path = '', query] = link.split('?');
  return [path, query === undefined ? [] : query.split('&')];
};

/** What is wrong with a link of a report, if anything is. */
export function linkProblem(link: string): string | undefined {
  if (['link', 'script', '#'].includes(link) || (link.startsWith('to:') && isPageKind(link.slice(3)))) return undefined;
  const [path, ids] = splitLink(link);
  if (!KNOWN_PATHS.includes(path)) return `"${link}" leads to no page that we know`;
  return ids.every((id) => QUERY.test(id)) ? undefined : `"${link}" holds something else than indexes`;
}

/** An address to put where a report has this link; made up, but for what is public. */
export function addressOfLink(link: string): string {
  if (link === '#') return '#';
  if (link === 'script') return 'javascript:;';
  const kind = link.slice(3);
  if (link.startsWith('to:') && isPageKind(kind)) return addressExamples[kind][0] ?? '/';
  if (link === 'link') return '/elsewhere';
  const [path, ids] = splitLink(link);
  const query = ids.map((id) => id.replace(/=(.*)$/, (_, value: string) => `=${digitsOf(value)}`));
  return `${/\/$/.test(path) ? `${path}1.html` : path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

/** Where the page of a report stood: a known address of its kind, with made-up numbers. */
export function addressOfReport({ page, address, host }: Pick<PageReport, 'page' | 'address' | 'host'>): string {
  const own = new URL(addressOfLink(address), 'https://www.aliexpress.com');
  const examples = addressExamples[page].map((example) => new URL(example));
  const found = examples.find(({ pathname }) => pathname === own.pathname) ?? examples[0] ?? own;
  found.search = own.search;
  found.hostname = host === 'us' ? found.hostname.replace(/^(www|m)\.aliexpress\.com$/, '$1.aliexpress.us') : found.hostname;
  return found.href;
}
