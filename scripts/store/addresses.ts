import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup.mjs';

/** What each address of `store/addresses.json` is: only whoever owns the listing can set them, before the first one. */
export const ADDRESSES = {
  homepage: 'a page about Last Orders; goes into the manifest',
  support: 'where people ask for help: a page, or mailto: and an address',
  security: 'where a weakness is told in confidence: a page, or mailto: and an address',
  source: 'the repository with the source code',
  privacy: 'where store/privacy.md can be read on the web',
} as const;
export type AddressName = keyof typeof ADDRESSES;
/** Null until it is set. */
export type Addresses = Readonly<Record<AddressName, string | null>>;

export const ADDRESS_NAMES = Object.keys(ADDRESSES) as AddressName[];
/** People are written to there; the others are pages. */
const MAY_BE_MAIL: readonly AddressName[] = ['support', 'security'];
/** Names that can be nobody's (RFC 2606, RFC 6761). */
const NOBODYS = /(^|[.@])(example(\.(com|net|org))?|test|invalid|localhost)$/;

function problemOf(name: AddressName, value: unknown): string | undefined {
  if (value === null) return undefined;
  if (typeof value !== 'string' || !URL.canParse(value)) return `${name}: neither null nor an address`;
  const { protocol, hostname, pathname } = new URL(value);
  const isMail = protocol === 'mailto:' && MAY_BE_MAIL.includes(name);
  if (!isMail && protocol !== 'https:') return `${name}: ${value} does not begin with https:`;
  if (isMail && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(pathname)) return `${name}: ${value} is no mail address`;
  return NOBODYS.test(isMail ? pathname : hostname) ? `${name}: ${value} is nobody's` : undefined;
}

/** What is wrong with addresses as they were read, a line each. */
export function addressProblems(raw: unknown): readonly string[] {
  if (typeof raw !== 'object' || raw === null) return ['not an object'];
  const given = new Map(Object.entries(raw));
  const strange = [...given.keys()].filter((name) => !Object.hasOwn(ADDRESSES, name)).map((name) => `${name}: not known`);
  return [...strange, ...ADDRESS_NAMES.flatMap((name) => problemOf(name, given.get(name)) ?? [])];
}

/**
 * The addresses as they are set now.
 * @throws where `store/addresses.json` lacks one, or holds what is no address of anybody's
 */
export function readAddresses(): Addresses {
  const raw: unknown = JSON.parse(readFileSync(join(ROOT, 'store/addresses.json'), 'utf8'));
  const problems = addressProblems(raw);
  if (problems.length > 0) throw new Error(`store/addresses.json: ${problems.join('; ')}`);
  return raw as Addresses;
}

/** Those that are still to be set. */
export const unsetIn = (addresses: Addresses): readonly AddressName[] => ADDRESS_NAMES.filter((name) => addresses[name] === null);

/** A text with `{name}` filled in; what is not set says so, so that nobody takes it for finished. */
export const filledIn = (text: string, addresses: Addresses): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(ADDRESSES, name)
      ? (addresses[name as AddressName]?.replace('mailto:', '') ?? `(NOT SET: ${name} in store/addresses.json)`)
      : whole,
  );
