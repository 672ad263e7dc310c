// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { allMatches, firstMatch, isLoading, isVisible, leavesOf, textOf } from '../lib/site/dom';

const show = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};
const one = (selector: string): Element => document.querySelector(selector) as Element;

beforeEach(() => show(''));

test.each([
  ['<p id="x">  Total:\n <b>US</b><b>$1</b> </p>', 'Total: US$1'],
  ['<p id="x">a\u00a0 b</p>', 'a b'],
  ['<p id="x"></p>', ''],
])('text of %s', (html, text) => {
  show(html);
  expect(textOf(one('#x'))).toBe(text);
});

test('no element has no text', () => expect([textOf(undefined), textOf(null)]).toEqual(['', '']));

describe('a ladder', () => {
  test.each<[ladder: readonly string[], found: readonly string[]]>([
    [
      ['.new', '.old'],
      ['1', '2'],
    ],
    [['.none', '.old'], ['3']],
    [['.none', '.neither'], []],
    [[], []],
  ])('%j finds %j', (ladder, found) => {
    show('<i class="old">3</i><i class="new">1</i><i class="new">2</i>');
    expect(allMatches(document, ladder).map(textOf)).toEqual(found);
    expect(firstMatch(document, ladder)?.textContent).toBe(found[0]);
  });

  test('works in an element and in a fragment', () => {
    show('<div id="in"><i class="new">1</i></div><i class="new">2</i>');
    const fragment = document.createDocumentFragment();
    fragment.append(one('#in').cloneNode(true));
    expect([allMatches(one('#in'), ['.new']).length, allMatches(fragment, ['.new']).length]).toEqual([1, 1]);
  });
});

test('leaves are the elements without elements', () => {
  show('<div>a<b>b</b><p><i></i></p></div>');
  expect(leavesOf(document.body).map((leaf) => leaf.tagName)).toEqual(['B', 'I']);
});

test.each([
  ['<i id="x"></i>', true],
  ['<i id="x" aria-hidden="false"></i>', true],
  ['<i id="x" hidden></i>', false],
  ['<p hidden><i id="x"></i></p>', false],
  ['<p aria-hidden="true"><i id="x"></i></p>', false],
  ['<p style="color: red; display : none"><i id="x"></i></p>', false],
  ['<p style="display:NONE"><i id="x"></i></p>', false],
  ['<style>.away { display: none }</style><p class="away"><i id="x"></i></p>', false],
  ['<style>.away { visibility: hidden }</style><p class="away"><i id="x"></i></p>', false],
])('shown: %s → %s', (html, shown) => {
  show(html);
  expect(isVisible(one('#x'))).toBe(shown);
});

test('an element outside any document counts as shown', () => expect(isVisible(document.createElement('i'))).toBe(true));

test.each([
  ['<p class="loaded">x</p>', false],
  ['<p aria-busy="true">x</p>', true],
  ['<p aria-busy="false">x</p>', false],
  ['<p class="order-skeleton--3fX">x</p>', true],
  ['<p class="comet-loading">x</p>', true],
  ['<p class="pageLoading">x</p>', true],
  ['<p class="comet-spin-dot" aria-hidden="true">x</p>', true],
  ['<p class="comet-loading" style="display:none">x</p>', false],
  ['<p class="comet-loading" hidden>x</p>', false],
])('loading: %s → %s', (html, loading) => {
  expect(isLoading(show(html))).toBe(loading);
});
