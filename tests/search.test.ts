import { describe, expect, test } from 'vitest';
import { fold, type SearchEntry, search } from '../lib/tools/search';

test.each([
  ['Contraseña', 'contrasena'],
  ['ÜBER', 'uber'],
  ['account’s', "account's"],
  ['أنهِ النزاعات', 'انه النزاعات'],
  ['إعدادات', 'اعدادات'],
  ['الإيصالات المتأخّرة', 'الايصالات المتاخره'],
  ['مستشفى', 'مستشفي'],
  ['طـــلب', 'طلب'],
  ['ﬁnd', 'find'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

const place = (id: string, title: string, text: string): SearchEntry => ({ id, title, text, within: 'A part' });
const PLACES = [
  place('prepare', 'Get ready', 'Settle your refunds and your disputes before you close.'),
  place('task-settle-refunds', 'Settle your refunds', 'Open the refund list.'),
  place('question-mail', '¿Llegarán más correos?', 'Sí, es posible. Date de baja.'),
  place('أسئلة', 'إيصالات', 'احتفظ بإيصالاتك'),
];

describe('the search', () => {
  test.each([
    ['refund', ['task-settle-refunds', 'prepare']],
    ['REFUNDS settle', ['task-settle-refunds', 'prepare']],
    ['refund dispute', ['prepare', 'task-settle-refunds']],
    ['dispute refund', ['prepare', 'task-settle-refunds']],
    ['settle dispute', ['prepare', 'task-settle-refunds']],
    ['ready kangaroo', ['prepare']],
    ['in a refund', ['task-settle-refunds', 'prepare']],
    ['o', ['task-settle-refunds', 'question-mail', 'prepare']],
    ['mas correos', ['question-mail']],
    ['posible', ['question-mail']],
    ['ايصال', ['أسئلة']],
    ['إِيصَال', ['أسئلة']],
    ['kangaroo', []],
    ['refund kangaroo', ['task-settle-refunds', 'prepare']],
    ['   ', []],
    ['', []],
    ['.*', []],
  ])('for "%s" finds %j', (query, ids) => expect(search(PLACES, query).map(({ id }) => id)).toEqual(ids));

  test('leaves the texts behind', () =>
    expect(search(PLACES, 'list')).toEqual([{ id: 'task-settle-refunds', title: 'Settle your refunds', within: 'A part' }]));
});
