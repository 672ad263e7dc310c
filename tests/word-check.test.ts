import { expect, test } from 'vitest';
import { wordProblemsIn } from '../lib/locale/check';

const ORDERS = 'orders = { $n ->\n [one] { $n } order\n *[other] { $n } orders\n}\n';
const forms = (...texts: string[]): string => `orders = { $n ->\n ${texts.join('\n ')}\n}\n`;

test.each([
  ['nothing', 'de', forms('[one] { $n } Bestellung', '*[other] { $n } Bestellungen'), ORDERS, []],
  [
    'a form it has no use for',
    'es',
    forms('[one] { $n } pedido', '[many] { $n } de pedidos', '*[other] { $n } pedidos'),
    ORDERS,
    ['has no use for [many] of $n'],
  ],
  [
    'a form it lacks',
    'pl',
    forms('[one] { $n } zamówienie', '[few] { $n } zamówienia', '*[other] { $n } zamówień'),
    ORDERS,
    ['lacks [many] of $n'],
  ],
  [
    'a last resort that is none',
    'de',
    forms('*[one] { $n } Bestellung', '[other] { $n } Bestellungen'),
    ORDERS,
    ['the last resort of $n is not *[other]'],
  ],
  [
    'one without its figure, in French',
    'fr',
    forms('[one] une commande', '*[other] { $n } commandes'),
    ORDERS,
    ['[one] of $n is not always 1'],
  ],
  [
    'the same beside an exact 1 alone',
    'fr',
    forms('[1] une commande', '[one] la commande', '*[other] { $n } commandes'),
    ORDERS,
    ['[one] of $n is not always 1'],
  ],
  [
    'the same beside exact 0 and 1',
    'fr',
    forms('[0] aucune', '[1] une commande', '[one] la commande', '*[other] { $n } commandes'),
    ORDERS,
    [],
  ],
  [
    'one without its figure, in Russian',
    'ru',
    forms('[one] заказ', '[few] { $n } заказа', '[many] { $n } заказов', '*[other] { $n } заказа'),
    ORDERS,
    ['[one] of $n is not always 1'],
  ],
  [
    'one without its figure, in German: it is 1',
    'de',
    forms('[one] eine Bestellung', '*[other] { $n } Bestellungen'),
    ORDERS,
    [],
  ],
  ['no forms at all in Japanese', 'ja', 'orders = { $n }件\n', ORDERS, []],
  ['a form in Japanese', 'ja', forms('[one] { $n }件', '*[other] { $n }件の注文'), ORDERS, ['has no use for [one] of $n']],
  ['a message that is missing', 'de', '', ORDERS, ['orders: missing']],
  ['one that English lacks', 'de', 'more = Mehr\n', '', ['more: not in English']],
  ['a part of its own', 'de', 'a = { own }\nown = Eigenes\n', 'a = Own\n', []],
  ['another figure', 'de', 'a = { $m } Tage\n', 'a = { $n } days\n', ['a: takes m, not n']],
  ['another mark', 'de', 'a = <b>Ein</b> Tag\n', 'a = One day\n', ['a: marks </b> <b>, not ']],
  ['English left over', 'de', 'a = One day\n', 'a = One day\n', ['a: as in English']],
  ['a name that both share', 'de', 'app-name = Last Orders\n', 'app-name = Last Orders\n', []],
  [
    'a walk with a line less',
    'de',
    'look-x =\n    Eins.\n',
    'look-x =\n    One.\n    Two.\n',
    ['look-x: another number of lines'],
  ],
  ['a tab', 'de', 'a = Ein\tTag\n', 'a = One day\n', ['a tab']],
  ['a line that is no message', 'de', 'a = Ein { Tag\n', 'a = One day\n', ['can be read']],
] as const)('%s, in %s', (_, code, source, english, problems) => {
  const found = wordProblemsIn(code, [source], [english]);
  expect(found.length >= problems.length && (problems.length > 0 || found.length === 0)).toBe(true);
  for (const problem of problems) expect(found.join('\n')).toContain(problem);
});
