import type { Listing } from './listing';
import { reasonFor } from './listing';

/** What a store takes, in characters and bytes. */
interface StoreLimits {
  readonly name: number;
  readonly summary: number;
  readonly description: readonly [least: number, most: number];
  readonly zip: number;
}

const MB = 1024 * 1024;

/**
 * The stores' written limits, read on 2026-11-29. Names: MDN, manifest.json/name (its own figures are of February 2024).
 * Chrome: developer.chrome.com, manifest/description and webstore/images; 16,000 and 2 GB are what its dashboard is known to take.
 * Edge: edge-developer, publish-extension.md of 2025-11-24; it names no size of a package, so Firefox's counts.
 * Firefox: extension-workshop, submitting-an-add-on.md; 250 is its form's.
 */
export const STORES = {
  chrome: { name: 75, summary: 132, description: [1, 16_000], zip: 2048 * MB },
  edge: { name: 45, summary: 132, description: [250, 10_000], zip: 200 * MB },
  firefox: { name: 50, summary: 250, description: [1, 15_000], zip: 200 * MB },
} as const satisfies Record<string, StoreLimits>;
export type Store = keyof typeof STORES;

/** Our own: what fits into the pictures in two lines, a fifth more than translators are asked for; and a list of shortcuts. */
const CAPTION = 60;
const TILE = 50;
const COMMAND = 132;

const longer = (what: string, text: string, most: number, where: string): string[] =>
  text.length > most ? [`${what}: ${text.length} characters, ${where} takes ${most}`] : [];

/** What is too long, or too short, in a listing. */
export function lengthProblems({ name, summary, command, description, captions }: Listing): readonly string[] {
  const inStores = Object.entries(STORES).flatMap(([store, limits]) => {
    const [least, most] = limits.description;
    return [
      ...longer('name', name, limits.name, store),
      ...longer('summary', summary, limits.summary, store),
      ...longer('description', description, most, store),
      ...(description.length < least ? [`description: ${description.length} characters, ${store} wants ${least}`] : []),
    ];
  });
  const pictures = Object.entries(captions).flatMap(([picture, text]) =>
    longer(`picture-${picture}`, text, picture === 'tile' ? TILE : CAPTION, 'the picture'),
  );
  // "If Chrome is used in either the name or the description": Edge refuses it (port-chrome-extension.md).
  const names = [name, summary, description].some((text) => /\bchrome\b/i.test(text)) ? ['names Chrome, which Edge refuses'] : [];
  return [...inStores, ...longer('command', command, COMMAND, 'a list of shortcuts'), ...pictures, ...names];
}

/** As much of a built manifest as the stores look at. */
export interface StoreManifest {
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  readonly default_locale?: string;
  readonly homepage_url?: string;
  readonly update_url?: string;
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly icons?: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

/** For good, and of no domain: AMO takes a UUID in braces or what looks like a mail address. */
const ID_FOR_GOOD = /^\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\}$/;
const ICONS = ['16', '32', '48', '128'];

/**
 * What keeps a manifest from being taken by a store.
 * @param texts the English listing, by message: each permission, optional ones too, needs its reason in it
 */
export function storeManifestProblems(manifest: StoreManifest, texts: ReadonlyMap<string, string>, store: Store): string[] {
  const asked = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? []), 'matches'];
  const rules: readonly (readonly [holds: boolean, rule: string])[] = [
    [manifest.name === '__MSG_name__', 'the name is said in each language'],
    [manifest.description === '__MSG_description__', 'the description is said in each language'],
    [manifest.default_locale === 'en', 'default_locale is en'],
    [/^\d{1,5}(\.\d{1,5}){0,3}$/.test(manifest.version ?? ''), `version ${manifest.version} is one to four numbers`],
    [manifest.homepage_url === undefined || /^https:\/\//.test(manifest.homepage_url), 'homepage_url begins with https:'],
    [manifest.update_url === undefined, 'no update_url: the stores update'],
    ...ICONS.map((size) => [manifest.icons?.[size] !== undefined, `an icon of ${size} pixels`] as const),
    ...asked.map((one) => [texts.has(reasonFor(one)), `a reason for ${one}: ${reasonFor(one)}`] as const),
    [store !== 'firefox' || ID_FOR_GOOD.test(manifest.browser_specific_settings?.gecko?.id ?? ''), 'an add-on id for good'],
  ];
  return rules.filter(([holds]) => !holds).map(([, rule]) => `${store}: manifest.json: ${rule}`);
}

/** What keeps a package from being taken. @param names of the files in it */
export function packageProblems(size: number, names: readonly string[], languages: readonly string[], store: Store): string[] {
  const wanted = ['manifest.json', 'THIRD-PARTY.txt', ...languages.map((folder) => `_locales/${folder}/messages.json`)];
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `${store}: the package lacks ${name}`),
    // Edge refuses them since 2024 (MicrosoftEdge-Extensions, discussion 135).
    ...names.filter((name) => /\.(zip|gz|7z|rar|tar|br|xpi|crx)$/.test(name)).map((name) => `${store}: ${name} is packed itself`),
    ...(size > STORES[store].zip ? [`${store}: the package has ${size} bytes, more than ${STORES[store].zip}`] : []),
  ];
}
