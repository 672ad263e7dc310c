import { HIDDEN } from '../selectors/marks';
import { MARKS, selectorOf } from './attributes';
import type { TextTeller } from './texts';
import { TAGS } from './vocabulary';

/** What has no place in a report: code, style, and what a page holds ready without showing it. */
const LEFT_OUT: readonly string[] = ['head', 'script', 'style', 'link', 'meta', 'noscript', 'base', 'title'];
/** Told without what is in them. */
const CLOSED: readonly string[] = ['svg', 'template', 'iframe', 'object', 'canvas', 'video', 'audio', 'math', 'textarea'];
const PAGERS = '[class*="pagination"]';

/** Our own boxes stand behind a page's body; parsed, they would lie in it. At most so many, with what is in them. */
const OWN = 8;

/** A page without what stands behind its body. */
export const withoutOwnBoxes = (markup: string): string => {
  const end = markup.lastIndexOf('</body>');
  return end < 0 ? markup : markup.slice(0, end);
};

/** A page's elements with what the browser told of each; nothing is known of them where the counts differ. */
export function elementMarks(page: Document, marks: string): ReadonlyMap<Element, number> {
  // A page that may run scripts has no elements in its `noscript`; one that was only parsed does.
  const elements = [...page.querySelectorAll('*')].filter((one) => !one.parentElement?.closest('noscript'));
  if (elements.length > marks.length || elements.length + OWN < marks.length) return new Map();
  return new Map(elements.map((one, n) => [one, Number(marks[n])]));
}

/** What a walk over a page takes along. */
interface Walk {
  /** The page's own address. */
  readonly base: string;
  readonly marks: ReadonlyMap<Element, number>;
  readonly teller: TextTeller;
}

const isToldBody = (one: Element): boolean => one.parentElement?.localName !== 'html' || one.localName === 'body';

/** The nodes of a page that are told, in its order. */
export const isTold = (one: Element): boolean => !LEFT_OUT.includes(one.localName) && isToldBody(one);

const tagOf = ({ localName }: Element): string =>
  TAGS.has(localName) && localName !== 'x-x' ? localName : localName.includes('-') ? 'x-x' : 'x';

/** The mark of an element, without what stands for all that is in the element around it. */
function markOf(one: Element, { marks }: Walk): number {
  const mark = marks.get(one) ?? 0;
  const around = one.parentElement;
  const isSaid = one.matches(HIDDEN) || ((around && marks.get(around)) ?? 0) & MARKS.unseen;
  return isSaid ? mark & ~MARKS.unseen : mark;
}

const isSingle = (one: Element): boolean => one.textContent?.trim().length === 1;

/** The figure that a single character is a part of, where each stands in an element of its own. */
function speltFigure(parent: Element): string | undefined {
  const around = parent.parentElement;
  if (!around || around.childElementCount < 2 || !isSingle(parent) || ![...around.children].every(isSingle)) return undefined;
  return around.textContent?.replace(/[^\p{Nd}.,]/gu, '');
}

const textOfNode = (node: Node, parent: Element, { teller }: Walk): string =>
  teller.tell(node.nodeValue ?? '', { inPager: parent.closest(PAGERS) !== null, spelt: speltFigure(parent) });

/** Equal neighbours become one, with their count: `3× li.item`. */
function folded(groups: readonly (readonly string[])[]): string[] {
  const runs: { lines: readonly string[]; count: number }[] = [];
  for (const lines of groups) {
    const last = runs.at(-1);
    if (last && last.lines.join('\n') === lines.join('\n')) last.count += 1;
    else runs.push({ lines, count: 1 });
  }
  return runs.flatMap(({ lines: [first = '', ...rest], count }) => {
    if (count === 1) return [first, ...rest];
    return [first.replace(/^ */, (indent) => `${indent}${count}× `), ...rest];
  });
}

function linesOf(one: Element, depth: number, blank: string, walk: Walk): string[] {
  const tag = tagOf(one);
  const own = `${' '.repeat(depth)}${blank}${selectorOf(one, tag, walk.base, markOf(one, walk), walk.teller)}`;
  if (CLOSED.includes(tag)) return [own];
  const groups: string[][] = [];
  let before = '';
  for (const node of one.childNodes) {
    if (node.nodeType === 3) {
      const text = textOfNode(node, one, walk);
      if (text === '') before = node.nodeValue ? '~' : before;
      else groups.push([`${' '.repeat(depth + 1)}${before}= ${text}`]);
      if (text !== '') before = '';
    } else if (node.nodeType === 1 && isTold(node as Element)) {
      groups.push(linesOf(node as Element, depth + 1, before, walk));
      before = '';
    }
  }
  const [only] = groups;
  if (groups.length === 1 && only?.length === 1 && /^ *= /.test(only[0] ?? '')) return [`${own} ${only[0]?.trim()}`];
  return [own, ...folded(groups)];
}

/** A page as lines, one for each element, as deep as it lies in the page; texts after `=`, `~` for a blank before it. */
export const structureOf = (page: Document, walk: Walk): string[] => linesOf(page.documentElement, 0, '', walk);

/** Every text that is told. */
export function textsOfPage(page: Document): string[] {
  const texts: string[] = [];
  const walk = (one: Element): void => {
    if (CLOSED.includes(one.localName)) return;
    for (const node of one.childNodes) {
      if (node.nodeType === 3) texts.push(node.nodeValue ?? '');
      else if (node.nodeType === 1 && isTold(node as Element)) walk(node as Element);
    }
  };
  walk(page.documentElement);
  return texts;
}
