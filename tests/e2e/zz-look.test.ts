import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inject, test } from 'vitest';
import { story } from '../site';
import { violations } from './axe';
import { useStage } from './stage';

const browser = inject('browser');
const FOLDER = join('/tmp/look-after', browser);
mkdirSync(FOLDER, { recursive: true });
const locale = process.env.LOOK_LOCALE ?? 'en';
const stage = useStage(story, { locale });
const DAY = 86_400_000;
const sent = Date.now() - 9 * DAY;
const given: Record<string, Record<string, unknown>> = {
  none: {},
  nine: {
    'tick:submit-request': { as: 'done', at: sent },
    'tick:answer-confirmation-mail': { as: 'done', at: sent + DAY },
    'tick:sign-out-of-app': { as: 'done', at: sent + DAY },
    'request:access': { sentAt: sent - 30 * DAY, dueAt: sent + DAY },
    'request:erasure': { sentAt: sent, dueAt: sent + 30 * DAY },
    'reading:coins': { facts: { coins: 420 }, readAt: sent - DAY },
    settings: { reminders: true },
  },
  open: {
    'tick:submit-request': { as: 'done', at: sent - 20 * DAY },
    'reading:wallet': { facts: { balanceIsZero: true }, readAt: sent + 8 * DAY },
    'request:closing': { sentAt: sent - 20 * DAY, outcome: 'confirmed', outcomeAt: sent },
  },
  first: { 'tick:submit-request': { as: 'done', at: Date.now() - 1000 } },
};
const sideways = (): boolean => document.documentElement.scrollWidth > document.documentElement.clientWidth;

test.each(
  (process.env.LOOK ?? 'nine:light:1180,nine:dark:1180,nine:light:320,none:light:1180,open:light:1180,first:light:390').split(
    ',',
  ),
)('%s', async (what) => {
  const [name = '', scheme, width = '1180', place = 'after', tall = '1100'] = what.split(':');
  const { session } = stage();
  await session.storage.clear();
  await session.storage.set(given[name] ?? {});
  await new Promise((resolve) => setTimeout(resolve, 600));
  const guide = await session.extensionPage('guide.html#after', { width: Number(width), height: 1000 });
  await guide.emulate({ colorScheme: scheme as 'light', width: Number(width), height: 1000 });
  await guide.waitFor(() => document.querySelector('#after .days'));
  await guide.evaluate(() => {
    for (const one of document.querySelectorAll('#after details')) (one as HTMLDetailsElement).open = true;
    for (const part of document.querySelectorAll<HTMLElement>('.part:not(#after)')) part.style.display = 'none';
  });
  await guide.emulate({ width: Number(width), height: Number(tall) });
  await guide.evaluate((id) => {
    document.getElementById(id)?.scrollIntoView();
    scrollBy(0, -20);
  }, place);
  await new Promise((resolve) => setTimeout(resolve, 300));
  await guide.screenshot(join(FOLDER, `${name}-${scheme}-${width}-${place}-${locale}.png`));
  console.log(what, 'sideways', await guide.evaluate(sideways), JSON.stringify(await violations(guide)));
  await guide.close();
});
