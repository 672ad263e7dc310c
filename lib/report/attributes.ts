import { HIDDEN } from '../selectors/marks';
import { VIRTUAL } from '../selectors/patterns';
import { linkOf } from './links';
import { stemOf } from './names';
import type { TextTeller } from './texts';
import { PRESENT, VALUES } from './vocabulary';

/** What the browser alone could tell of an element: the bits of `PageStructure.marks`. */
export const MARKS = { unseen: 1, shadow: 2, entered: 4 } as const;

/** The language of a page or a part of it, without its country. */
export const LANGUAGE = /^[a-z]{2,3}(?=$|[-_])/i;

const styleOf = (style: string): string[] => {
  if (new RegExp(VIRTUAL, 'i').test(style)) return ['style=room'];
  return /\S/.test(style) ? ['style'] : [];
};

/** One attribute as it is told, if it is. */
function attribute(one: Element, name: string, base: string, teller: TextTeller): string[] {
  const value = one.getAttribute(name) ?? '';
  if (PRESENT.has(name)) return [name];
  if (name === 'href') return [`href=${linkOf(value, base, teller)}`];
  if (name === 'lang') return (LANGUAGE.exec(value) ?? []).map((code) => `lang=${code.toLowerCase()}`);
  if (name === 'data-pl') return [`data-pl=${stemOf(value) || 'x'}`];
  if (name === 'style') return [...(one.matches(HIDDEN) && !one.hasAttribute('hidden') ? ['style=none'] : styleOf(value))];
  const told = Object.hasOwn(VALUES, name) ? (VALUES[name] ?? []) : [];
  const tokens = value.toLowerCase().split(/\s+/);
  return tokens.filter((token) => told.includes(token)).map((token) => `${name}=${token}`);
}

/**
 * An element without what is in it, as a selector would name it: its tag, what is known of its classes and its id, and of its
 * attributes those on our lists.
 * @param base the page's own address
 * @param mark what the browser told of it, `MARKS` added up
 */
export function selectorOf(one: Element, tag: string, base: string, mark: number, teller: TextTeller): string {
  const id = stemOf(one.id);
  const classes = [...new Set([...one.classList].map(stemOf))].filter(Boolean);
  const attributes = one.getAttributeNames().flatMap((name) => attribute(one, name, base, teller));
  // A button and an item of a list have a value too.
  const told = tag === 'input' || tag === 'select' ? mark : mark & ~MARKS.entered;
  const marks = Object.entries(MARKS).flatMap(([name, bit]) => (told & bit ? [name] : []));
  return [
    tag,
    id && `#${id}`,
    ...classes.map((name) => `.${name}`),
    ...attributes.map((text) => `[${text}]`),
    ...marks.map((name) => `[:${name}]`),
  ].join('');
}
