import { describe, expect, inject, test } from 'vitest';
import { SCHEMA } from '../../lib/storage/schema';
import { story } from '../site';
import { until } from './base';
import { boxOn, overlaysOn } from './overlay';
import { press, says, t } from './person';
import { AT, useStage } from './stage';

const stage = useStage(story);
const DAY = 24 * 60 * 60_000;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Beyond the last moment a date can hold. */
const FAR = 9e15;
const NOW = Date.now();
const sound = {
  schema: SCHEMA,
  'tick:check-wallet': { as: 'done', at: NOW - DAY },
  'request:access': { sentAt: NOW - DAY, dueAt: NOW + 29 * DAY },
};
const beyond = {
  'request:closing': { sentAt: FAR },
  'request:erasure': { sentAt: NOW, dueAt: FAR },
  'request:complaint': { sentAt: NOW, outcome: 'refused', outcomeAt: 8.64e15 },
  closing: { sentAt: FAR, tasks: [], kept: { orders: 0, incomplete: 0, reviews: 0, at: 0 }, acknowledged: [] },
  decision: { reasons: [], at: FAR },
  kept: { orders: 3, incomplete: 0, reviews: 0, at: FAR },
  'tick:reach-mailbox': { as: 'done', at: FAR },
  'reading:wallet': { facts: { balanceIsZero: true }, readAt: FAR },
};

describe('2.16 times beyond 8.64e15 in the store', () => {
  const told = t('problems', { count: Object.keys(beyond).length });

  test('are told by the guide, which still has all its parts; set aside, they are kept and no longer told', async () => {
    const { session } = stage();
    await session.storage.clear();
    await session.storage.set({ ...sound, ...beyond });
    const guide = await session.extensionPage('guide.html');
    await says(guide, '.note', told);
    for (const part of ['orders', 'letters', 'after', 'settings'])
      await guide.waitFor((id) => document.getElementById(id), { args: [part] });
    // The way out is still open: the archive and the progress file.
    expect(await guide.text('#orders')).not.toBe('');
    await says(guide, '#settings', t('file-save'));
    await press(guide, '.note', t('put-aside'));
    await guide.waitFor(() => document.querySelector('.note') === null);
    const all = await session.storage.all();
    for (const [key, record] of Object.entries(beyond)) expect(all[`broken:${key}`]).toEqual(record);
    expect(all).toMatchObject(sound);
    await guide.close();
  });

  test('are told by the popup, which still has its list', async () => {
    const { session } = stage();
    await session.storage.clear();
    await session.storage.set({ ...sound, ...beyond });
    const popup = await session.extensionPage('popup.html');
    // The popup knows the checklist; the journey is the guide's.
    await popup.waitFor(() => document.querySelector('.note'));
    await popup.waitFor(() => document.querySelectorAll('.list > *').length > 2);
    await popup.close();
  });
});

describe('2.19 site access taken away in the browser’s own settings', () => {
  const way = inject('browser') === 'firefox' ? 'about:addons' : 'chrome://extensions';

  test('is said by popup and guide, with the way back, and no longer once it is given back', async () => {
    const { session } = stage();
    await session.storage.clear();
    await session.letRead(false);
    const page = await session.open(AT.orders);
    await pause(1000);
    expect(await overlaysOn(page)).toBe(0);
    const popup = await session.popup();
    await says(popup, '.note', t('no-access'));
    await says(popup, '.note', way);
    await popup.close();
    const guide = await session.extensionPage('guide.html');
    await says(guide, '.note', t('no-access'));
    await says(guide, '.note', way);
    await session.letRead(true);
    await guide.waitFor(() => document.querySelector('.note') === null);
    await page.reload();
    await boxOn(page);
    await guide.close();
    await page.close();
  });
});

test('2.18 after "Delete everything" an update stores nothing of an open page, and the next write is in the newest form', async () => {
  const { session } = stage();
  const page = await session.open(AT.orders);
  await until(() => session.storage.get('reading:order-list'), 'the orders read');
  const guide = await session.extensionPage('guide.html');
  await press(guide, '#settings-leave', t('leave-ask'));
  await press(guide, '#settings-leave', t('leave-now'));
  await says(guide, '#settings-leave', t('left'));
  await guide.close();
  await session.reloadExtension();
  await pause(2000);
  // Chromium opens the guide when an extension is installed anew, which ends the rest.
  if (session.name === 'firefox') {
    expect(await session.storage.all()).toEqual({ resting: true });
    await page.reload();
    await pause(2000);
    expect(await session.storage.all()).toEqual({ resting: true });
  }
  const again = await session.extensionPage('guide.html');
  await again.waitFor(() => document.querySelector('#settings'));
  await page.reload();
  await until(() => session.storage.get('reading:order-list'), 'the orders read again');
  expect(await session.storage.get('schema')).toBeGreaterThan(0);
  await again.close();
  await page.close();
});
