/** @vitest-environment happy-dom */
import { expect, test, vi } from 'vitest';
import type { WordRow } from '../../components/overlay/WordQuestions';
import { NO_WORDS, type WordMemory } from '../../entrypoints/overlay/memory';
import { askForWords, takeAnswer, wordRows } from '../../entrypoints/overlay/word-questions';
import { LOCALES } from '../../lib/locale';
import type { PageState } from '../../lib/messages';
import type { ToldWords } from '../../lib/site/told-words';
import { sent } from '../readings';
import { localeIn, NOW, overlay, pillName, press, said, sightOf } from './overlay';

const world = vi.hoisted(() => ({ answer: undefined as unknown, sent: [] as unknown[] }));
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      sendMessage: async (message: { type: string }) => {
        world.sent.push(message);
        return message.type === 'command' ? world.answer : { done: true };
      },
    },
    storage: {},
  },
}));

const counts = { ordersShown: 4, ordersUnpaid: 0, ordersToShip: 0, ordersShipped: 0 };
const UNCLEAR = { ...counts, ordersFinished: 0, ordersUnclear: 4, moreOrders: false };
const TOLD = { ...counts, ordersFinished: 4, ordersUnclear: 0, ordersTold: 3, moreOrders: false };
const ROWS: readonly WordRow[] = [
  { word: 'Zustellung ausstehend', count: 3, said: undefined },
  { word: 'Storniert', count: 1, said: 'finished' },
];
const plain = (texts: (string | null)[]): (string | undefined)[] => texts.map((one) => one?.replace(/\s+/g, ' ').trim());

test('each word is asked about once, three answers weigh the same, and each can be taken back', async () => {
  const { root, acts } = overlay({ page: 'order-list', facts: UNCLEAR }, { asked: ROWS });
  await vi.waitFor(() => expect(said(root, '.words h3')).toEqual(['What do these words mean?']));
  expect(plain(said(root, '.words li p'))).toEqual(['Zustellung ausstehend on 3 orders', 'Storniert on 1 order']);
  const looks = [...root.querySelectorAll('.words li:first-child button')].map((one) => one.className);
  expect(looks).toEqual(['btn small', 'btn small', 'btn small']);
  expect(said(root, '.words [role="status"]')).toEqual(['You said: finished']);
  press(root, 'Still open: Zustellung ausstehend');
  press(root, 'I do not know: Zustellung ausstehend');
  press(root, 'Take it back: Storniert');
  expect(acts.onWord.mock.calls).toEqual([
    ['Zustellung ausstehend', 'open'],
    ['Zustellung ausstehend', 'unsure'],
    ['Storniert', undefined],
  ]);
});

test('on the refund list they stand on cases; without a word nothing is asked', async () => {
  const { root } = overlay({ page: 'refund-list' }, { asked: ROWS });
  await vi.waitFor(() => expect(plain(said(root, '.words li p'))[0]).toBe('Zustellung ausstehend on 3 cases'));
  expect(said(overlay({ page: 'order-list', facts: UNCLEAR }).root, '.words')).toEqual([]);
});

test.each(LOCALES)('in %s all of it has words', async (code) => {
  const every = (['open', 'finished', 'unsure', undefined] as const).map((one, n) => ({
    word: 'ab'.repeat(n + 1),
    count: n + 1,
    said: one,
  }));
  const { root } = overlay({ page: 'order-list', facts: UNCLEAR, locale: localeIn(code) }, { asked: every });
  await vi.waitFor(() => expect(root.querySelectorAll('.words li')).toHaveLength(4));
});

test('what is done by the person’s word says so, folded and open, and never "Seen" alone', () => {
  const { root } = overlay({ page: 'order-list', facts: TOLD });
  expect(plain(said(root, '[data-task="receive-orders"] .evidence'))[0]).toContain('Done, by your word on 3 of 4. Seen just now');
  expect(pillName(sightOf({ page: 'order-list', facts: TOLD }))).toContain('Done by your word');
  expect(pillName(sightOf({ page: 'order-list', facts: { ...TOLD, ordersTold: undefined } }))).toContain('Nothing open here');
});

const page = (facts: PageState['facts']): PageState => sent('order-list', facts, { at: NOW }).state;
const memory = (): WordMemory => ({ ...NO_WORDS });
const words: ToldWords = { 'order-list': { STORNIERT: { means: 'finished', at: NOW } } };

test('the page is asked only where something is unclear or explained, and once for each state of it', async () => {
  const [one, draw] = [memory(), vi.fn()];
  world.sent = [];
  await askForWords(one, page({ ...TOLD, ordersTold: undefined }), {}, draw);
  expect(world.sent).toEqual([]);
  world.answer = [{ word: 'Storniert', count: 2 }];
  await askForWords(one, page(UNCLEAR), {}, draw);
  await askForWords(one, page(UNCLEAR), {}, draw);
  expect(world.sent).toHaveLength(1);
  expect(wordRows(one, page(UNCLEAR), words)).toEqual([{ word: 'Storniert', count: 2, said: 'finished' }]);
  expect(wordRows(one, page(UNCLEAR), {})).toEqual([{ word: 'Storniert', count: 2, said: undefined }]);
  await askForWords(one, page(TOLD), words, draw);
  expect([world.sent.length, draw.mock.calls.length]).toEqual([2, 2]);
  world.answer = [{ word: 'ana@example.org', count: 1 }];
  await askForWords(one, page(UNCLEAR), {}, draw);
  expect(one.unknown).toEqual([]);
});

test('"I do not know" is not stored, any other answer is', () => {
  const save = vi.fn((act: () => Promise<unknown>) => act());
  const one = { memory: memory(), page: page(UNCLEAR), actions: { save } as never, draw: vi.fn() };
  world.sent = [];
  takeAnswer(one, 'Storniert', 'unsure');
  expect([one.memory.unsure, world.sent]).toEqual([['Storniert'], []]);
  takeAnswer(one, 'Storniert', undefined);
  expect([one.memory.unsure, world.sent]).toEqual([[], []]);
  takeAnswer(one, 'Storniert', 'open');
  takeAnswer(one, 'Storniert', undefined);
  const change = { on: 'order-list', word: 'Storniert' };
  expect(world.sent).toEqual([
    { type: 'word', change: { ...change, means: 'open' } },
    { type: 'word', change: { ...change, means: null } },
  ]);
});
