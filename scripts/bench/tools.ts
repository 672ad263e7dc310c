import type { CDPSession, Page as Tab } from 'puppeteer-core';
import type { Page } from '../../tests/e2e/session';

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** The puppeteer tab of a page in Chromium. */
export const tabOf = (page: Page): Tab => (page as unknown as { tab: Tab }).tab;

export const cdpOf = (page: Page): Promise<CDPSession> => tabOf(page).createCDPSession();

/** One after the other: two measurements at a time would disturb each other. */
export async function repeat<T>(times: number, measure: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let index = 0; index < times; index += 1) results.push(await measure());
  return results;
}

export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly ratio: string;
  readonly bar: string;
}

const figure = (value: number, unit: string): string => `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ${unit}`;

/** A figure beside its bar. With `most` less is better, with `least` more. */
export function row(what: string, value: number, bar: { most: number } | { least: number }, unit: string): Row {
  const limit = 'most' in bar ? bar.most : bar.least;
  const words = 'most' in bar ? 'at most' : 'at least';
  const ratio = limit === 0 ? '' : `${(value / limit).toFixed(2)} × the bar`;
  return { what, measured: figure(value, unit), ratio, bar: `${words} ${figure(limit, unit)}` };
}

export function print(rows: readonly Row[]): void {
  const columns = ['what', 'measured', 'ratio', 'bar'] as const;
  const widths = columns.map((column) => Math.max(...rows.map((each) => each[column].length)));
  for (const each of rows)
    console.log(
      columns
        .map((column, at) => each[column].padEnd(widths[at] ?? 0))
        .join('   ')
        .trimEnd(),
    );
}
