import { shuffled } from '../random';
import { all, cardsOf, drop, type Mutation, oneOf, type Random, some } from './mutation';

const junk = (random: Random): string => `x${Math.floor(random() * 2 ** 32).toString(36)}`;

const rename = (element: Element, random: Random): void => {
  element.setAttribute('class', junk(random));
};

/** The elements inside cards that carry one meaning each. */
const PARTS = [
  '.order-item-header-status, .order-status',
  '.order-item-header, .order-head',
  '.order-item-btns-wrap, .product-action',
  '.order-item-content',
  '.order-item-header-right',
  '[class*="orderStatusDesc--"]',
  '[class*="orderSKUId--"]',
].join(', ');

/** Class names, attributes, links and elements that change or go. */
export const markupMutations: readonly Mutation[] = [
  {
    name: 'rename all classes',
    hides: 'signals',
    run: (document, random) => {
      for (const element of all(document, '[class]')) rename(element, random);
    },
  },
  {
    name: 'rename some classes',
    hides: 'signals',
    run: (document, random) => {
      for (const element of some(all(document, '[class]'), 0.4, random)) rename(element, random);
    },
  },
  {
    name: 'rename the classes of some cards',
    hides: 'signals',
    run: (document, random) => {
      for (const element of some(cardsOf(document), 0.5, random)) rename(element, random);
    },
  },
  {
    name: 'change the hashes of class names',
    harmless: true,
    run: (document, random) => {
      for (const element of all(document, '[class*="--"]'))
        element.setAttribute('class', (element.getAttribute('class') ?? '').replace(/--[a-z0-9]+(?=$| )/g, `--${junk(random)}`));
    },
  },
  {
    name: 'drop data-pl',
    run: (document) => {
      for (const element of all(document, '[data-pl]')) element.removeAttribute('data-pl');
    },
  },
  {
    name: 'drop some attributes',
    hides: 'signals',
    run: (document, random) => {
      for (const element of some(all(document, 'body *'), 0.3, random))
        for (const name of some(element.getAttributeNames(), 0.5, random)) if (name !== 'id') element.removeAttribute(name);
    },
  },
  {
    name: 'drop the targets of some links',
    hides: 'signals',
    run: (document, random) => {
      for (const link of some(all(document, 'a[href]'), 0.6, random)) link.removeAttribute('href');
    },
  },
  {
    name: 'drop some buttons',
    hides: 'signals',
    run: (document, random) => drop(some(all(document, '.order-item-btn, .ui-button'), 0.5, random)),
  },
  {
    name: 'drop all status words',
    hides: 'signals',
    run: (document) => drop(all(document, '.order-item-header-status-text, .order-status .f-left')),
  },
  { name: 'drop one part of a card', hides: 'signals', run: (document, random) => drop(oneOf(all(document, PARTS), random)) },
  {
    name: 'drop one part of every card',
    hides: 'signals',
    run: (document, random) => drop(oneOf(PARTS.split(', '), random).flatMap((part) => all(document, part))),
  },
  { name: 'drop whole cards', hides: 'cards', run: (document, random) => drop(some(cardsOf(document), 0.4, random)) },
  {
    name: 'wrap everything once more',
    run: (document) => {
      for (const card of cardsOf(document)) {
        if (card.tagName === 'TBODY') continue;
        const wrap = document.createElement('div');
        card.replaceWith(wrap);
        wrap.append(card);
      }
    },
  },
  {
    name: 'shuffle the cards',
    harmless: true,
    run: (document, random) => {
      const cards = cardsOf(document);
      const places = cards.map((card) => {
        const place = document.createComment('');
        card.replaceWith(place);
        return place;
      });
      for (const [n, card] of shuffled(cards, random).entries()) places[n]?.replaceWith(card);
    },
  },
  {
    name: 'show some cards twice',
    harmless: true,
    run: (document, random) => {
      for (const card of some(all(document, '.order-item, .order-item-wraper'), 0.4, random)) card.after(card.cloneNode(true));
    },
  },
];
