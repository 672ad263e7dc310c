import { describe, expect, test } from 'vitest';
import { normal, type SiteLanguage, siteWords } from '../lib/site/language';
import { allSiteWords, siteLanguages } from '../lib/site/languages';

const groupsOf = (language: SiteLanguage): string[][] => [
  ...Object.values(language.orderStatus ?? {}).map((list) => [...list]),
  [...(language.ambiguous ?? [])],
];

describe.each(siteLanguages.map((language) => [language.code, language] as const))('%s', (_code, language) => {
  const lists = [
    ...groupsOf(language),
    ...Object.values(language.orderButton ?? {}),
    language.caseOpen ?? [],
    language.caseFinished ?? [],
    language.balance ?? [],
  ];

  test.each([
    ['order status', groupsOf(language)],
    ['button', Object.values(language.orderButton ?? {})],
    ['case', [language.caseOpen ?? [], language.caseFinished ?? []]],
  ])('no %s word twice', (_what, groups) => {
    const all = groups.flat().map(normal);
    expect(all).toEqual([...new Set(all)]);
  });

  test('words are written as the site writes them, without outer space', () => {
    expect(lists.flat().filter((word) => !word || word !== word.trim())).toEqual([]);
  });

  test.each(Object.entries(language.orderStatus ?? {}))('its %s words mean that in every language together', (group, list) => {
    for (const word of list) {
      for (const seen of [word, `${word} `, ` ${word.toUpperCase()}\u00a0`, word.replace(/ /g, ' \n ')]) {
        expect([seen, allSiteWords.orderGroup(seen)]).toEqual([seen, group]);
      }
    }
  });
});

test('codes are plain and unique', () => {
  const codes = siteLanguages.map((language) => language.code);
  expect(codes).toEqual([...new Set(codes)]);
  expect(codes.filter((code) => !/^[a-z]{2}$/.test(code))).toEqual([]);
});

test.each([
  ['Delivered', 'shipped'],
  ['awaiting DELIVERY ', 'shipped'],
  ['Concluído ', 'finished'],
  ['Expired', 'finished'],
  ['Processed', 'ambiguous'],
  ['Processado ', 'ambiguous'],
  ['Dispute orders', 'case'],
  ['Livré', undefined],
  ['Completed yesterday', undefined],
  ['', undefined],
])('%j is %s', (word, group) => expect(allSiteWords.orderGroup(word)).toBe(group));

test.each([
  ['Confirm received', 'confirm'],
  [' confirm RECEIPT', 'confirm'],
  ['Track order', 'track'],
  ['Remove', 'remove'],
  ['Pay now', 'pay'],
  ['Cancel order', 'cancel'],
  ['Write a review', 'review'],
  ['Cancel', undefined],
  ['Add to cart', 'cart'],
])('button %j is %s', (word, button) => expect(allSiteWords.orderButton(word)).toBe(button));

test.each([
  ["waiting for AliExpress's feedback", true],
  ['Waiting for your response', true],
  ['AliExpress의 피드백을 기다리는 중입니다.', true],
  ['Refund complete', false],
  ['환불 완료', false],
  ['고급 환불 완료', undefined],
  ['Returns/refunds', undefined],
])('case %j: %s', (word, open) => expect(allSiteWords.caseIsOpen(word)).toBe(open));

test.each([
  ['Refund complete $9.90', false],
  ['Refund complete US $1,234.50', false],
  ['Refund complete 9,90 €', false],
  ['Refund complete 12.345 KWD', false],
  ['Refund completeUS $9.90', false],
  ['Refund complete$9.90', false],
  ['환불 완료 ₩9,900', false],
  ['환불 완료₩9,900', false],
  ['고급 환불 완료₩9,900', undefined],
  ['Waiting for your response $9.90', true],
  ['Refund complete 9.90', undefined],
  ['Refund complete $9.90 of $20.00', undefined],
  ['Refund of $9.90 complete soon', undefined],
  ['$9.90', undefined],
])('1.6 a banner with its amount, %j: %s', (word, open) => expect(allSiteWords.caseIsOpen(word)).toBe(open));

test('a word with two meanings in two languages decides nothing', () => {
  const mixed = siteWords([
    { code: 'aa', orderStatus: { shipped: ['Same'] } },
    { code: 'bb', orderStatus: { finished: ['same '] } },
  ]);
  expect(mixed.orderGroup('SAME')).toBe('ambiguous');
});

test('the balance word stands in English only', () => {
  expect([allSiteWords.isBalanceWord(' balance '), allSiteWords.isBalanceWord('Bonus'), allSiteWords.isBalanceWord('')]).toEqual([
    true,
    false,
    false,
  ]);
});
