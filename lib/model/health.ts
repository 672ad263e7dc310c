import type { PageKind } from '../site/kinds';

/**
 * Whether AliExpress has changed a page: what came in the person's own earlier looks and no longer does. Pure, and of figures
 * alone. It never makes anything done; a page that has changed proves nothing (`lib/storage/readings.ts`).
 */

/** What a page shows of orders and cases; `all`: anything that is read there. */
export type SignName = 'all' | 'status' | 'number' | 'date' | 'price' | 'item';
type BySign = Readonly<Partial<Record<SignName, number>>>;

/** Of all that came before what still does (1), and what no longer comes (0). */
export type Drift = BySign;

/** Where AliExpress has changed a page. */
export type DriftByPage = Readonly<Partial<Record<PageKind, Drift>>>;

/** What is remembered of one address of a page kind: beside these, in how many documents in a row each sign came, up to a bound. */
interface PlaceHealth extends BySign {
  /** The most marks of loading or failing that a healthy page had. */
  readonly busy: number;
  /** The document looked at last, as a number. */
  readonly document: number;
  /** The day of that look, in days since 1970. */
  readonly day: number;
}

/** What is remembered of a page kind. */
export interface Health {
  /** By the number of the address. */
  readonly places: Readonly<Record<string, PlaceHealth>>;
  /** Until a look shows again what had gone. */
  readonly drift?: Drift;
}

/** How many there are of something, and how many of them have a sign. */
export interface SignCount {
  readonly of: number;
  readonly having: number;
  /** Those of which it was read, wherever it stands; it has not gone there, though in other words it might not be understood. */
  readonly read?: number;
}

/** A look at a page at rest, as far as it tells of the page's health. */
export interface HealthLook {
  readonly place: string;
  readonly document: number;
  readonly day: number;
  /** Whether anything could be read. */
  readonly read: boolean;
  readonly busy: number;
  readonly signs: Readonly<Partial<Record<SignName, SignCount>>>;
  /** So many may lack a sign without its meaning anything: an expired order has no price (site-facts 3). */
  readonly odd: number;
}

const goneIn = (drift: Drift): SignName[] => (Object.keys(drift) as SignName[]).filter((name) => drift[name] === 0);

/** How often in a row something must have come before it is missed. */
const OFTEN = 2;
const MOST_COUNTED = 9;
/** Shares, in percent: from so many on a sign comes, down to so few it no longer does. */
const COMES = 80;
const GONE = 60;
/** What was seen so many days ago says nothing of today's page any more. */
const REMEMBERED = 90;
/** How many addresses of a page kind are remembered at most: those of hosts and languages. */
const MOST_PLACES = 8;

const share = (having: number, of: number): number => (Math.min(having, of) / of) * 100;
const comes = ({ of, having }: SignCount): boolean => share(having, of) >= COMES;
const foundIn = ({ having, read = 0 }: SignCount): number => Math.max(having, read);

/** One odd entry is none, and a list of one tells nothing of lists. */
const isGone = (sign: SignCount, odd: number): boolean =>
  share(foundIn(sign), sign.of) <= GONE && sign.of - foundIn(sign) > Math.min(odd, Math.max(1, sign.of - 1));

/**
 * What is remembered after one more look. A page that could not be read says nothing, unless what stands around everything is gone
 * too: an empty list looks the same.
 */
export function healthAfter(old: Health = { places: {} }, look: HealthLook): Health {
  const known = old.places[look.place];
  const before = known && look.day - known.day <= REMEMBERED ? known : undefined;
  // More of it loads, or failed, than ever on a healthy page.
  if (before && look.busy > before.busy) return old;
  // What can be read has not gone, whatever stands around it.
  const counts = ([name, { of, having }]: [SignName, SignCount]): boolean =>
    of > 0 && !(name === 'all' && look.read && having === 0);
  const signs = (Object.entries(look.signs) as [SignName, SignCount][]).filter(counts);
  const came = signs.filter(([name]) => (before?.[name] ?? 0) >= OFTEN);
  const now = came.map(([name, sign]) => [name, isGone(sign, name === 'all' ? 0 : look.odd) ? 0 : 1] as const);
  if (now.some(([, still]) => still === 0)) return { ...old, drift: Object.fromEntries(now) };
  if (!look.read) return old;
  const isBack = (name: SignName): boolean =>
    name === 'all' || signs.some(([other, sign]) => other === name && comes({ ...sign, having: foundIn(sign) }));
  const { drift = {}, ...rest } = old;
  return {
    ...(goneIn(drift).every(isBack) ? rest : old),
    places: newest({ ...old.places, [look.place]: placeAfter(before, look, signs) }),
  };
}

function placeAfter(
  before: PlaceHealth | undefined,
  { document, day, busy }: HealthLook,
  signs: readonly (readonly [SignName, SignCount])[],
): PlaceHealth {
  const isNew = before?.document !== document;
  const count = (name: SignName): number => {
    const times = before?.[name] ?? 0;
    return isNew ? Math.min(times + 1, MOST_COUNTED) : Math.max(times, 1);
  };
  const now = signs.map(([name, sign]) => [name, comes(sign) ? count(name) : 0] as const);
  return { ...before, ...Object.fromEntries(now), busy: Math.max(before?.busy ?? 0, busy), document, day };
}

const newest = (places: Health['places']): Health['places'] =>
  Object.fromEntries(
    Object.entries(places)
      .sort(([, one], [, other]) => other.day - one.day)
      .slice(0, MOST_PLACES),
  );
