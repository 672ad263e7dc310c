import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { PageReport } from '../../lib/report';
import { CANARIES, reportedScenarios, scenarioNamed, withLanguage } from '../site';
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
const stage = useStage(withLanguage(scenarioNamed('wallet-zero'), 'de'));

const textOf = (overlay: Doc): Promise<string> =>
  overlay.evaluate(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value ?? '');

async function openReport(overlay: Doc): Promise<void> {
  const button = '.panel-body > .btn';
  await overlay.waitFor((wanted) => document.querySelector(wanted), { args: [button] });
  await pressedUntil(
    () => overlay.click(button),
    () => overlay.evaluate(() => document.querySelector('.report h2') !== null),
  );
}

/** What a press makes of it: the text of the file that is handed over. Runs in the overlay. */
async function savedText(): Promise<string> {
  const own = URL.createObjectURL;
  const file = await new Promise<Blob>((resolve) => {
    URL.createObjectURL = (made) => {
      resolve(made as Blob);
      return own(made);
    };
    document.querySelectorAll<HTMLButtonElement>('.report .actions .btn')[1]?.click();
  });
  URL.createObjectURL = own;
  return file.text();
}

test('a page that could not be read: its report is shown whole, tells a word once it is ticked, and leaves nothing behind', {
  timeout: 120_000,
}, async () => {
  const { session, proxy } = stage();
  const page = await session.open(AT.wallet);
  const overlay = await unfolded(session, page);
  await overlay.waitFor(() => document.querySelector('.link')?.closest('.panel-foot') !== null, { timeout: 40_000 });
  await overlay.waitFor(() => document.querySelector('[data-status="unknown"] h2'), { timeout: 40_000 });
  const before = await session.storage.all();
  await openReport(overlay);
  await overlay.waitFor(() => document.querySelector<HTMLTextAreaElement>('.report-text')?.value);
  const text = await textOf(overlay);
  const report = JSON.parse(text) as PageReport;
  expect(reportProblems(report)).toEqual([]);
  expect(report).toMatchObject({ page: 'wallet', language: 'de', outcome: 'unread', facts: {}, marked: true, left: 0 });
  for (const secret of Object.values(CANARIES)) expect(text).not.toContain(secret);
  expect(await violations(overlay)).toEqual([]);
  await page.screenshot(join(FOLDER, 'report.png'));

  const word = 'Guthaben';
  expect(text).not.toContain(word);
  expect(await overlay.text('.report fieldset')).toContain(word);
  await overlay.click('.report label input');
  await until(async () => (await textOf(overlay)).includes(`«${word}»`), 'the word to be told');
  const told = await textOf(overlay);
  expect(await overlay.evaluate(savedText)).toBe(told);
  writeFileSync(join(FOLDER, 'report.json'), told);

  await overlay.click('.report .actions .btn');
  await until(async () => (await overlay.text('.report [role="status"]')) === 'Copied.', 'what came of it');
  await overlay.click('.report label input');
  await until(async () => !(await textOf(overlay)).includes(word), 'the word to be gone');
  await overlay.click('.report .actions .plain');
  await overlay.waitFor(() => document.querySelector('.report') === null && document.querySelector('.panel-body > .btn'));
  expect(await session.storage.all()).toEqual(before);
  expect(strangers(proxy)).toEqual([]);
  await page.close();
});

test.each(reportedScenarios)('$name is served as its report says', async (scenario) => {
  const { session, site } = stage();
  const before = site.scenario;
  site.setScenario(scenario);
  const page = await session.open(site.url(scenario.reported?.page ?? 'order-list'));
  const classes = scenario.reported?.structure.join(' ').match(/\.[a-z][\w-]+(?=[ [.])/g) ?? [];
  expect(classes.length).toBeGreaterThan(0);
  await page.waitFor((wanted) => document.querySelector(wanted), { args: [classes.at(-1) ?? ''] });
  await unfolded(session, page);
  site.setScenario(before);
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

// Firefox takes its language from packs that are not there.
if (browser === 'chromium') {
  const arabic = useStage(withLanguage(scenarioNamed('story'), 'ar'), { locale: 'ar' });
  test('the report in Arabic stands from left to right in a page from right to left', { timeout: 60_000 }, async () => {
    const page = await arabic().session.open(AT.orders);
    const overlay = await unfolded(arabic().session, page);
    await openReport(overlay);
    await overlay.waitFor(() => document.querySelector('.report-text'));
    expect(await overlay.evaluate(() => [document.dir, document.querySelector<HTMLElement>('.report-text')?.dir])).toEqual([
      'rtl',
      'ltr',
    ]);
    expect(await violations(overlay)).toEqual([]);
    await page.screenshot(join(FOLDER, 'report-ar.png'));
    await page.close();
  });
}
