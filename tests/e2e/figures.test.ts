import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, inject, test } from 'vitest';
import { amountsIn, datesIn, LOCALES, type Run } from '../figures/engine';
import { story } from '../site';
import type { Page } from './session';
import { AT, useStage } from './stage';

type Figures = typeof import('../figures/engine');

/** The code that reads figures, and what writes them, as one script. */
async function script(): Promise<string> {
  const entry = join(import.meta.dirname, '../figures/engine.ts');
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'figures' } },
  });
  const [bundle] = Array.isArray(made) ? made : [made];
  if (!bundle || !('output' in bundle)) throw new Error('no bundle');
  return bundle.output[0].code;
}

/** Makes `figures` known in the page. */
function taught(code: string): void {
  const element = document.createElement('script');
  element.textContent = `${code};globalThis.figures=figures`;
  document.head.append(element);
}

/** Languages Chromium or Firefox lacks, which Node has: what a page in them shows is what Node writes. */
const RARE = LOCALES.filter((locale) => /^(be|ka|hy|sq|mk|is|gl|km|lo|az|kk|uz|bs|eu|si|sr)-/.test(locale));

// Each browser has words and habits of its own for languages and currencies, and Node others.
describe(`1.9 figures in ${inject('browser')}`, () => {
  const stage = useStage(story, { extensionDir: '' });
  const opened = async (): Promise<Page> => {
    const page = await stage().session.open(AT.shopping);
    await page.evaluate(taught, await script());
    return page;
  };
  const noneIsWrong = (runs: readonly Run[], most: number): void => {
    for (const { written, read, wrong } of runs) {
      expect(wrong).toEqual([]);
      expect(read / written).toBeGreaterThan(most);
    }
  };

  // Some 200,000 texts: ten seconds on a machine at rest, three times as many on a busy one.
  test('1.9 dates that the browser itself writes: none is read wrong', async () => {
    const run = await (await opened()).evaluate(() => {
      const { datesIn, readDates, LOCALES } = (globalThis as unknown as { figures: Figures }).figures;
      return readDates(datesIn(LOCALES));
    });
    noneIsWrong([run], 0.6);
  }, 60_000);

  test('1.9 amounts that the browser itself writes: none is read wrong', async () => {
    const run = await (await opened()).evaluate(() => {
      const { amountsIn, readAmounts, LOCALES } = (globalThis as unknown as { figures: Figures }).figures;
      return readAmounts(amountsIn(LOCALES));
    });
    noneIsWrong([run], 0.6);
  }, 60_000);

  test('1.9 pages in languages the browser may lack: no date and no amount is read wrong', async () => {
    const shown = JSON.stringify([datesIn(RARE), amountsIn(RARE.slice(0, 8))]);
    const runs = await (await opened()).evaluate((json) => {
      const { readDates, readAmounts } = (globalThis as unknown as { figures: Figures }).figures;
      const [dates, amounts] = JSON.parse(json);
      return [readDates(dates), readAmounts(amounts)];
    }, shown);
    noneIsWrong(runs, 0.1);
  });

  test('1.9 a language the browser lacks, and decimals the browsers differ in', async () => {
    const found = await (await opened()).evaluate(() => {
      const { dateIn: dateOf, priceOf } = (globalThis as unknown as { figures: Figures }).figures;
      const days = ['be', 'kk', 'ka', 'hy', 'sq', 'zz'].map((lang) => dateOf('03.04.2026', lang)?.iso);
      return {
        days: [...new Set(days.map((iso) => iso ?? '2026-04-03'))],
        iraq: ['en', 'ar', 'ru', 'tr'].map((lang) => priceOf('IQD 12,500', { lang })?.amount ?? ''),
        hungary: priceOf('12.345 Ft', { lang: 'hu' })?.amount,
        won: priceOf('₩12,300', { currency: 'KRW', info: '₩12,300|12|300' })?.amount,
      };
    });
    expect(found).toEqual({ days: ['2026-04-03'], iraq: ['12500', '12500', '', ''], hungary: '12345', won: '12300' });
  });
});
