import { stemOf } from '../../../lib/report/names';
import { PRESENT, TAGS, VALUES } from '../../../lib/report/vocabulary';
import { linkProblem } from './links';
import { textProblem } from './texts';

/** An element or a text of a report. */
export interface ReportedNode {
  /** How often it stands there, one after the other. */
  readonly count: number;
  /** A blank stands before it. */
  readonly blank: boolean;
  /** '' for a text. */
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  readonly attributes: readonly (readonly [name: string, value: string | undefined])[];
  readonly text: string;
  readonly children: ReportedNode[];
}

const LINE =
  /^( *)(?:([2-9]|[1-9]\d{1,3})× )?(~?)(?:= (.+)|([a-z][a-z0-9-]*)(#[\w-]+)?((?:\.[\w-]+)*)((?:\[[^\]]*\])*)(?: = (.+))?)$/;
const DEEPEST = 500;
const MOST_NODES = 50_000;
const MARKS = [':unseen', ':shadow', ':entered'];

function attributeProblem(name: string, value: string | undefined): string | undefined {
  if (value === undefined && (PRESENT.has(name) || MARKS.includes(name) || name === 'style')) return undefined;
  if (name === 'href' && value !== undefined) return linkProblem(value);
  const isRight =
    (name === 'lang' && /^[a-z]{2,3}$/.test(value ?? '')) ||
    (name === 'data-pl' && (value === 'x' || (value !== undefined && stemOf(value) === value))) ||
    (name === 'style' && ['none', 'room'].includes(value ?? '')) ||
    (Object.hasOwn(VALUES, name) && VALUES[name]?.includes(value ?? ''));
  return isRight ? undefined : `[${name}${value === undefined ? '' : `=${value}`}] is no attribute of a report`;
}

function problemsOf({ tag, id, classes, attributes, text }: ReportedNode): string[] {
  const names = [...classes, ...(id ? [id] : [])].filter((name) => stemOf(name) !== name);
  return [
    ...(tag === '' || TAGS.has(tag) ? [] : [`<${tag}> is no element of a report`]),
    ...names.map((name) => `"${name}" has a word that is not in the vocabulary`),
    ...attributes.flatMap(([name, value]) => attributeProblem(name, value) ?? []),
    ...(text === '' ? [] : [textProblem(text)]).flatMap((problem) => problem ?? []),
  ];
}

function nodeOf(line: string): { readonly depth: number; readonly node: ReportedNode } | undefined {
  const [, indent, count, blank, alone, tag = '', id = '', classes = '', attributes = '', text] = LINE.exec(line) ?? [];
  if (indent === undefined) return undefined;
  return {
    depth: indent.length,
    node: {
      count: Number(count ?? 1),
      blank: blank === '~',
      tag,
      id: id.slice(1),
      classes: classes.split('.').filter(Boolean),
      attributes: Array.from(
        attributes.matchAll(/\[([^\]=]*)(?:=([^\]]*))?\]/g),
        ([, name = '', value]) => [name, value] as const,
      ),
      text: alone ?? text ?? '',
      children: [],
    },
  };
}

const sizeOf = ({ count, children }: ReportedNode): number => count * children.reduce((sum, one) => sum + sizeOf(one), 1);

/**
 * Reads the lines of a report.
 * @returns the root, and what is wrong, a line each; no root where a line cannot be read at all
 */
export function nodesOf(lines: readonly string[]): { readonly root?: ReportedNode; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const open: ReportedNode[] = [];
  for (const [n, line] of lines.entries()) {
    const read = nodeOf(line);
    if (!read)
      return { problems: [...problems, `line ${n + 1} of the structure is no element and no text: ${line.slice(0, 80)}`] };
    const { depth, node } = read;
    if (depth > DEEPEST || depth > open.length || (depth === 0) !== (n === 0))
      return { problems: [...problems, `line ${n + 1} of the structure lies in no element`] };
    problems.push(...problemsOf(node).map((problem) => `line ${n + 1} of the structure: ${problem}`));
    open.length = depth;
    const around = open.at(-1);
    if (around?.tag === '' || (around && around.text !== '')) problems.push(`line ${n + 1} of the structure lies in a text`);
    around?.children.push(node);
    open.push(node);
    if (n === 0 && node.tag !== 'html') problems.push('the structure does not begin with html');
  }
  const root = open[0];
  if (!root) return { problems: ['the structure is empty'] };
  if (sizeOf(root) > MOST_NODES) return { problems: [...problems, `the structure comes to more than ${MOST_NODES} elements`] };
  return { root, problems };
}
