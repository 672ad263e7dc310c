import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { Report } from '../../lib/report';
import { CANARIES, scenarioNamed, withLanguage } from '../site';
import { reportProblems } from '../site/reported/check';
import { violations } from './axe';
import { until } from './base';
import { pressedUntil, unfolded } from './overlay';
import type { Doc } from './session';
import { AT, strangers, useStage } from './stage';

const browser = inject('browser');
const FOLDER = join(import.meta.dirname, '../../.output/screens', browser);
mkdirSync(FOLDER, { recursive: true });

// German: none of its words has a source, so each may be ticked.
const stage = useStage(withLanguage(scenarioNamed('story'), 'de'));

const textOf = (overlay: Doc): Promise<string> =>
  overlay.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value ?? '');

async function openReport(overlay: Doc): Promise<void> {
  const button = 'p.offers > .link';
  await overlay.waitFor((wanted) => document.querySelector(wanted), { args: [button] });
  await pressedUntil(
    () => overlay.click(button),
    () => overlay.evaluate(() => document.querySelector('.report h2') !== null),
  );
}

test('a report is shown whole, tells a word once it is ticked, can be copied, and leaves nothing behind', {
  timeout: 120_000,
}, async () => {
  const { session, proxy } = stage();
  const page = await session.open(AT.orders);
  const overlay = await unfolded(session, page);
  await overlay.waitFor(() => document.querySelector('p.offers > .link'));
  const before = await session.storage.all();
  await openReport(overlay);
  await overlay.waitFor(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value);
  const text = await textOf(overlay);
  const report = JSON.parse(text) as Report;
  expect(reportProblems(report)).toEqual([]);
  expect(report).toMatchObject({ page: 'order-list', language: 'de', marked: true, left: 0 });
  expect(report.structure.some((line) => line.includes('div.order-item'))).toBe(true);
  for (const secret of Object.values(CANARIES)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/819000000000/);
  expect(await violations(overlay)).toEqual([]);
  await page.screenshot(join(FOLDER, 'report.png'));

  const word = await overlay.evaluate(() => document.querySelector('.report label bdi')?.textContent ?? '');
  expect(text).not.toContain(word);
  await overlay.click('.report label input');
  await until(async () => (await textOf(overlay)).includes(`«${word}»`), 'the word to be told');
  await overlay.click('.report label input');
  await until(async () => !(await textOf(overlay)).includes(word), 'the word to be gone');

  await overlay.click('.report .actions .btn:nth-child(1)');
  const said = await until(
    () => overlay.evaluate(() => document.querySelector('.report [role="status"]')?.textContent ?? ''),
    'what came of it',
  );
  expect(said).toBe('Copied.');
  await overlay.click('.report .actions .btn:nth-child(3)');
  await overlay.waitFor(() => document.querySelector('.report') === null && document.querySelector('p.offers > .link'));
  expect(Object.keys(await session.storage.all()).sort()).toEqual(Object.keys(before).sort());
  expect(strangers(proxy)).toEqual([]);
  await page.close();
});

test.each([
  ['dark', 1280, 800],
  ['light', 320, 640],
] as const)('the report: %s, %i × %i', { timeout: 60_000 }, async (colorScheme, width, height) => {
  const { session } = stage();
  const page = await session.open(AT.orders);
  await page.emulate({ colorScheme, width, height });
  const overlay = await unfolded(session, page);
  await openReport(overlay);
  await overlay.waitFor(() => document.querySelector('.report-text'));
  expect(await violations(overlay)).toEqual([]);
  await page.screenshot(join(FOLDER, `report-${colorScheme}-${width}.png`));
  await page.close();
});
