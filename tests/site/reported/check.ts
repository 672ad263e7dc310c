import type { PageReport } from '../../../lib/report';
import { MOST_LINES, REPORT_FORM } from '../../../lib/report';
import { TAB_CODES, TIME_CODES, TYPE_NAMES } from '../../../lib/report/page-data';
import { areFactsOf } from '../../../lib/site/fact-names';
import { isPageKind } from '../../../lib/site/kinds';
import { placeOf } from '../../../lib/site/map';
import { isBoolean, isCount, isOneOf, isRecord, isString, isStringUpTo } from '../../../lib/tools/guards';
import { nodesOf } from './lines';
import { linkProblem } from './links';
import { textProblem } from './texts';

type Check = readonly [name: string, isRight: (value: unknown, report: Record<string, unknown>) => boolean, what: string];

const isCode = (value: unknown): boolean => value === '' || (isString(value) && /^[a-z]{2,3}(-[A-Z]{2})?$/.test(value));
const areFactsHere = (value: unknown, { page }: Record<string, unknown>): boolean => {
  if (!isRecord(value) || !isPageKind(page)) return false;
  const plain = Object.fromEntries(
    Object.entries(value).map(([name, fact]) => [name, name === 'coins' && fact === 'some' ? 1 : fact]),
  );
  return areFactsOf(page, plain as never);
};
const areFound = (value: unknown, { page }: Record<string, unknown>): boolean =>
  isRecord(value) &&
  isPageKind(page) &&
  Object.entries(value).every(
    ([name, counts]) => Object.hasOwn(placeOf(page).anchors, name) && Array.isArray(counts) && counts.every(isCount),
  );

const CHECKS: readonly Check[] = [
  ['report', (value) => value === REPORT_FORM, `the number ${REPORT_FORM}`],
  ['version', (value) => isStringUpTo(20, value) && /^\d+(\.\d+)*$/.test(value), 'a version of ours'],
  ['page', isPageKind, 'a kind of page'],
  ['address', (value) => isString(value) && linkProblem(value) === undefined, 'an address of that page'],
  ['host', (value) => isOneOf(['com', 'us'], value), 'com or us'],
  ['language', isCode, 'a language'],
  ['interface', isCode, 'a language'],
  ['outcome', (value) => isOneOf(['loading', 'read', 'unread', 'robot-check', 'signed-out'], value), 'how the reading went'],
  ['coverage', (value) => isOneOf(['whole', 'part'], value), 'whole or part'],
  ['facts', areFactsHere, 'facts of that kind of page'],
  ['found', areFound, 'counts of our selectors'],
  ['marked', isBoolean, 'true or false'],
  ['left', isCount, 'a count'],
];
const OTHERS = ['data', 'structure', 'reads'];

const isText = (value: unknown): boolean => isString(value) && textProblem(value) === undefined;
const isPair = (codes: readonly string[], value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && isOneOf([...codes, 'other'], value[0]) && isText(value[1]);
const areAll = (isRight: (value: unknown) => boolean, value: unknown): boolean =>
  Array.isArray(value) && value.length <= 1000 && value.every(isRight);
const isOrder = (value: unknown): boolean =>
  isRecord(value) &&
  Object.keys(value).length === 4 &&
  isString(value.id) &&
  /^id\d{2}#\d{1,5}$/.test(value.id) &&
  isText(value.status) &&
  areAll((one) => isPair(TYPE_NAMES, one), value.buttons) &&
  areAll(isText, value.banners);

const DATA: Readonly<Record<string, (value: unknown) => boolean>> = {
  failed: isBoolean,
  hasMore: isBoolean,
  pageIndex: isCount,
  pageSize: isCount,
  tab: (value) => isOneOf([...TAB_CODES, 'other'], value),
  time: (value) => isOneOf([...TIME_CODES, 'other'], value),
  searched: isBoolean,
  times: (value) => areAll((one) => isPair(TIME_CODES, one), value),
  orders: (value) => areAll(isOrder, value),
};

function dataProblems(data: unknown): string[] {
  if (data === undefined) return [];
  if (!isRecord(data)) return ['"data" is no record'];
  return Object.entries(data).flatMap(([name, value]) =>
    Object.hasOwn(DATA, name) && DATA[name]?.(value) ? [] : [`"data.${name}" is nothing that a report has`],
  );
}

/**
 * What keeps a value from being a report, a sentence each; none where it is one. Whatever a report could not have been made with
 * is refused, and nothing of it is run.
 */
export function reportProblems(value: unknown): readonly string[] {
  if (!isRecord(value)) return ['This is no report: it is not a record.'];
  const wrong = CHECKS.filter(([name, isRight]) => !isRight(value[name], value)).map(
    ([name, , what]) => `"${name}" is not ${what}`,
  );
  const strange = Object.keys(value)
    .filter((name) => !OTHERS.includes(name) && !CHECKS.some(([known]) => known === name))
    .map((name) => `"${name.slice(0, 40)}" is nothing that a report has`);
  const { structure, reads } = value;
  const isLines =
    Array.isArray(structure) && structure.length <= MOST_LINES && structure.every((line) => isStringUpTo(20_000, line));
  return [
    ...wrong,
    ...strange,
    ...(reads === undefined || areFactsHere(reads, value) ? [] : ['"reads" is not facts of that kind of page']),
    ...dataProblems(value.data),
    ...(isLines ? nodesOf(structure as string[]).problems : ['"structure" is not a list of lines']),
  ];
}

/** A report as it lies in `reported/`: what is to be read there is `reads`, where that is not what was read then. */
export interface KeptReport extends PageReport {
  readonly reads?: PageReport['facts'];
}

/** @throws with all that is wrong, if it is no report */
export function asReport(value: unknown, name: string): KeptReport {
  const problems = reportProblems(value);
  if (problems.length > 0) throw new Error([`${name} is refused:`, ...problems].join('\n  '));
  return value as KeptReport;
}
