import { expect, onTestFinished } from 'vitest';
import type { LocaleCode } from '../../lib/locale';
import type { Reading } from '../../lib/model/page';
import { orders, type Scenario, scenario } from '../site';
import { until } from './base';
import { boxOn, unfolded } from './overlay';
import { arrive, dayOf, press, reads, says, seen, t } from './person';
import type { Page, Records, Session } from './session';
import { closeStage, openStage, type Stage, strangers } from './stage';

const DAY = 24 * 60 * 60_000;
const FORM = 'https://privacy.aliexpress.com/home#/request/delete';

const entangled = scenario('entangled', 'a parcel on the way, an open case, money and coins left', {
  orders: orders(['shipped', 1], ['finished', 1, { case: 'open' }], ['finished', 4]),
  wallet: [{ beside: 'balance', amount: 1240 }],
  coins: 420,
});
const settled: Scenario = {
  ...scenario('settled', 'the same account, weeks later: only its coins are left', {
    orders: orders(['finished', 1], ['finished', 1, { case: 'finished' }], ['finished', 4]),
  }),
  coins: 420,
};

/** Tasks that no page of this account answers. */
const BY_HAND = [
  'save-receipts',
  'save-reviews',
  'save-personal-data',
  'find-subscriptions',
  'cancel-subscriptions',
  'reach-mailbox',
  'remove-payment-methods',
  'remove-addresses',
] as const;

async function open(of: Scenario, profileDir: string): Promise<Stage> {
  const stage = await openStage(of, { profileDir, viewport: { width: 1180, height: 900 } });
  onTestFinished(() => closeStage(stage));
  return stage;
}

/** The guide, by the toolbar button and the popup's way there. */
async function openGuide(session: Session, popupSays: string): Promise<Page> {
  const popup = await session.popup();
  await says(popup, 'body', popupSays);
  return session.openedBy(() => press(popup, 'body', t('open-guide')));
}

async function decide(guide: Page): Promise<void> {
  await says(guide, '#welcome', t('welcome'));
  await press(guide, '#welcome', t('welcome-decide'));
  await arrive(guide, t('section-decide'));
  await press(guide, '#reasons', t('reason-unwanted-mail'));
  await says(guide, '#ways', t('ways-found', { count: 1 }));
  expect(await seen(guide, '#ways h4')).toBe(t('way-mute-notifications'));
  await press(guide, '#decide', t('want-close'));
  await arrive(guide, t('section-prepare'));
  await says(guide, '#prepare', t('prepare-lead', { total: 14 }));
}

/** Goes to the pages of tasks by their rows, all in one tab, and comes back each time to what the row says then. */
async function visit(session: Session, guide: Page, evidence: Record<string, string>, counts: Counts): Promise<void> {
  let page: Page | undefined;
  for (const [task, sentence] of Object.entries(evidence)) {
    await guide.front();
    const go = (): Promise<void> => press(guide, `#task-${task}`, t(`go-${task}`));
    const before = await page?.url();
    if (page) await go();
    page ??= await session.openedBy(go);
    await until(async () => (await page?.url().catch(() => before)) !== before, `the page of ${task}`);
    await boxOn(page);
    // What a page proves it proves at rest.
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await guide.front();
    await says(guide, `#task-${task}`, sentence);
  }
  await gateSays(guide, 'verdict-not-ready', counts);
  await page?.close();
}

interface Counts {
  readonly open: number;
  readonly unchecked: number;
}

async function gateSays(guide: Page, verdict: string, { open, unchecked }: Counts): Promise<void> {
  await says(guide, '#gate .verdict', t('verdict-counts', { open, unchecked }));
  expect(await seen(guide, '#gate .verdict h3')).toBe(t(verdict));
}

/** Its button says what is missing, and opens nothing. */
async function gateStaysShut(guide: Page, { site }: Stage): Promise<void> {
  await press(guide, '#acknowledgements', t('open-form'));
  await says(guide, '#acknowledgements', t('missing'));
  expect(site.requests.filter(({ host }) => host === 'privacy.aliexpress.com')).toEqual([]);
}

/** What is done is folded at the end of the rows. */
const unfoldDone = (guide: Page): Promise<boolean> =>
  guide.waitFor(() => {
    const fold = document.querySelector<HTMLDetailsElement>('#prepare .group:not([open])');
    if (fold) fold.open = true;
    return fold !== null;
  });

async function tickTheRest(guide: Page): Promise<void> {
  await press(guide, '#task-use-coupons-and-coins', t('set-aside'));
  await says(
    guide,
    '#task-use-coupons-and-coins',
    t('say-set-aside-was', { what: t('evidence-coins-left', { coins: 420, past: 1 }) }),
  );
  for (const [done, task] of BY_HAND.entries()) {
    await gateSays(guide, 'verdict-not-known', { open: 0, unchecked: BY_HAND.length - done });
    await press(guide, `#task-${task}`, t('did-this'));
    await says(guide, `#task-${task}`, t('say-done-told'));
  }
  await says(guide, '#gate .verdict', t('verdict-ready'));
  await says(guide, '#gate .verdict', t('set-aside-by-you', { count: 1 }));
}

async function passTheGate(stage: Stage, guide: Page): Promise<Page> {
  for (const [ticked, what] of ['final', 'history-goes', 'balance-may-go', 'returns-may-end', 'can-receive-code'].entries()) {
    await says(guide, '#acknowledgements', t('gate-unticked', { count: 5 - ticked }));
    await gateStaysShut(guide, stage);
    await press(guide, '#acknowledgements', t(`ack-${what}`));
  }
  await guide.waitFor((missing) => !document.querySelector('#acknowledgements')?.textContent.includes(missing), {
    args: [t('missing')],
  });
  return stage.session.openedBy(() => press(guide, '#acknowledgements', t('open-form')));
}

/** On the official page: the verdict before anything else, the walk, the person's word. */
async function sendTheRequest({ session }: Stage, form: Page): Promise<void> {
  expect(await form.url()).toBe(FORM);
  const overlay = await unfolded(session, form);
  await says(overlay, '.panel-body', t('closing-counts', { done: 13, total: 14, setAside: 1 }));
  expect(await seen(overlay, '.panel-body h2')).toBe(t('verdict-ready'));
  await press(overlay, '.panel-body', t('closing-acts'));
  for (const task of ['sign-in', 'submit-request', 'await-deletion']) await says(overlay, '.panel-body ol', t(`walk-${task}`));
  await press(overlay, '.panel-body', t('closing-sent'));
  await says(overlay, '.panel-body', t('closing-waits'));
  await form.close();
}

/** Every stored moment lies so many days further back: the same as if that time had passed. */
async function daysPass({ storage }: Session, days: number): Promise<void> {
  const older = (value: unknown): unknown => (typeof value === 'number' && value > 1e12 ? value - days * DAY : value);
  await storage.set(JSON.parse(JSON.stringify(await storage.all(), (_, value) => older(value))) as Records);
}

async function waitForTheClosing({ session, site }: Stage, guide: Page): Promise<void> {
  await says(guide, '#gate', t('gate-sent', { day: dayOf(Date.now()) }));
  await says(guide, '#after-record', t('record-checked', { count: 14 }));
  await says(guide, '.ruler', t('ruler-today', { day: 0 }));
  const days = await guide.evaluate(() => [...document.querySelectorAll('.days h3')].map((day) => day.firstChild?.textContent));
  expect(days).toEqual([0, 2, 7, 14, 32].map((day) => t('clock-day', { day })));
  await daysPass(session, 9);
  await says(guide, '.ruler', t('ruler-today', { day: 9 }));
  await says(guide, '#task-confirm-closed', t('clock-overdue', { days: 2 }));

  site.setScenario({ ...settled, session: 'out' });
  const signIn = await session.openedBy(() => press(guide, '#task-try-sign-in', t('go-try-sign-in')));
  const overlay = await unfolded(session, signIn);
  await says(overlay, '.panel-body', t('retry'));
  const reading = await until(() => session.storage.get<Reading>('reading:sign-in'), 'the page to be read');
  expect(reading.facts).toEqual({ signedOut: true });
  await press(overlay, '.panel-body', t('retry-it-failed'));
  await says(overlay, '.panel-body', t('retry-failed'));
  await signIn.close();
  await guide.front();
  await says(guide, '#task-try-sign-in', t('say-done-told'));
  await press(guide, '#task-confirm-closed', t('mail-came'));
  await says(guide, '#task-confirm-closed', t('say-done-told'));
}

async function wipe({ cookies }: Session, guide: Page): Promise<void> {
  await cookies.set({ name: 'theirs', domain: 'www.aliexpress.com' }, { name: 'other', domain: 'example.org' });
  await press(guide, '#after-wipe', t('wipe'));
  await says(guide, '#after-wipe', t('wiped-given-back'));
  await says(guide, '#task-clear-site-data', t('say-done-told'));
  expect((await cookies.all()).map(({ domain }) => domain)).toEqual(['example.org']);
}

async function leaveNoTrace({ session, proxy }: Stage, guide: Page): Promise<void> {
  await press(guide, '#settings-leave', t('leave-ask'));
  await says(guide, '#settings-leave', t('leave-record'));
  await press(guide, '#settings-leave', t('leave-now'));
  // The choice of a language is gone with the rest.
  reads('en');
  await says(guide, '#settings-leave', t('left'));
  expect(await session.storage.all()).toEqual({ resting: true });
  expect(strangers(proxy)).toEqual([]);
}

/** Decide, get ready, pass the gate, close, look after it, leave no trace; all of it read in one language. */
export async function journey(code: LocaleCode, profileDir: string): Promise<void> {
  reads(code);
  const today = await open(entangled, profileDir);
  await today.session.storage.clear();
  if (code !== 'en') await today.session.storage.set({ settings: { language: code } });
  const first = await openGuide(today.session, t('nothing-checked'));
  await decide(first);
  const shown = {
    'receive-orders': t('evidence-orders-shipped', { open: 1, shown: 6, past: 0 }),
    'settle-refunds': t('evidence-cases-open', { open: 1, shown: 1, past: 0 }),
    'empty-wallet': t('evidence-balance-left', { past: 0 }),
    'use-coupons-and-coins': t('evidence-coins-left', { coins: 420, past: 0 }),
  };
  await visit(today.session, first, shown, { open: 5, unchecked: 8 });
  await gateStaysShut(first, today);
  await closeStage(today);

  const later = await open(settled, profileDir);
  const guide = await openGuide(later.session, t('foot-counts', { open: 5, unchecked: 8 }));
  await says(guide, '#decide', t('decided-close'));
  await unfoldDone(guide);
  await gateSays(guide, 'verdict-not-ready', { open: 5, unchecked: 8 });
  const isDone = t('say-done-seen', { ago: t('just-now') });
  const done = { 'receive-orders': isDone, 'settle-refunds': isDone, 'empty-wallet': isDone };
  await visit(later.session, guide, done, { open: 1, unchecked: 8 });
  await tickTheRest(guide);
  await sendTheRequest(later, await passTheGate(later, guide));
  await guide.front();
  await waitForTheClosing(later, guide);
  await wipe(later.session, guide);
  await leaveNoTrace(later, guide);
}
