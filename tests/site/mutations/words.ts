import type { SiteLanguage } from '../scenario';
import { type StatusName, type Words, wordsIn } from '../words';
import { all, cardsOf, dataScript, type Mutation, made, oneOf, type Random, some } from './mutation';

const STATUS = '.order-item-header-status-text, .order-status .f-left';
const NAMES: readonly StatusName[] = ['unpaid', 'toShip', 'shipped', 'completed', 'cancelled', 'expired', 'dispute', 'frozen'];
const everyWord: readonly Words[] = Object.values(wordsIn);

/** The state a shown status word stands for, in whatever language. */
const nameBehind = (text: string): StatusName | undefined =>
  NAMES.find((name) => everyWord.some((words) => words.status[name].some((word) => word.trim() === text.trim())));

function translate(element: Element, language: SiteLanguage, random: Random): void {
  const name = nameBehind(element.textContent ?? '');
  const [word] = oneOf(name ? wordsIn[language].status[name] : [], random);
  if (word) element.textContent = word;
}

/** Texts, languages and the page's own data. */
export const wordMutations: readonly Mutation[] = [
  {
    name: 'another language in <html lang>',
    run: (document, random) => {
      for (const code of oneOf(['', 'iw', 'in', 'zh', 'en', 'xx-YY', ...Object.keys(wordsIn)], random))
        document.documentElement.lang = code;
    },
  },
  {
    name: 'status words in another language',
    run: (document, random) => {
      const [words] = oneOf(everyWord, random);
      for (const element of all(document, STATUS)) if (words) translate(element, words.code, random);
    },
  },
  {
    name: 'spaces and capitals in status words',
    harmless: true,
    run: (document, random) => {
      for (const element of some(all(document, STATUS), 0.7, random)) {
        const text = element.textContent ?? '';
        element.textContent = `\u00a0${random() < 0.5 ? text.toUpperCase() : text.toLowerCase()} \n`;
      }
    },
  },
  {
    name: 'status words nobody knows',
    run: (document, random) => {
      for (const element of some(all(document, STATUS), 0.5, random)) element.textContent = 'Zqxj vrrm';
    },
  },
  {
    name: 'a finished word beside "Confirm received"',
    contradicts: true,
    run: (document, random) => {
      for (const card of some(cardsOf(document), 0.6, random)) {
        const place = card.querySelector('.order-item-btns, .product-action');
        if (place) for (const status of card.querySelectorAll(STATUS)) status.textContent = 'Completed';
        const button = made(
          document,
          '<button type="button" class="comet-btn order-item-btn"><span>Confirm received</span></button>',
        );
        place?.prepend(button);
      }
    },
  },
  {
    name: 'ambiguous status words',
    run: (document, random) => {
      for (const element of some(all(document, STATUS), 0.6, random)) element.textContent = 'Processado';
    },
  },
  {
    name: 'page data cut off',
    harmsData: true,
    run: (document, random) => {
      const script = dataScript(document);
      const text = script?.textContent ?? '';
      if (script) script.textContent = text.slice(0, Math.floor(text.length * (0.2 + random() * 0.6)));
    },
  },
  {
    name: 'page data with a hole',
    harmsData: true,
    run: (document, random) => {
      const script = dataScript(document);
      const text = script?.textContent ?? '';
      const from = Math.floor(text.length * random() * 0.8);
      if (script) script.textContent = `${text.slice(0, from)}"},${text.slice(from + 40)}`;
    },
  },
  {
    name: 'page data under other tags',
    harmsData: true,
    run: (document) => {
      const script = dataScript(document);
      if (script) script.textContent = (script.textContent ?? '').replaceAll('pc_om_list_', 'pc_om_v2_');
    },
  },
  {
    name: 'page data without its list body',
    harmsData: true,
    run: (document) => {
      const script = dataScript(document);
      if (script) script.textContent = (script.textContent ?? '').replaceAll('"hasMore"', '"hasMoreOrders"');
    },
  },
];
