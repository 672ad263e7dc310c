import { expect, test, vi } from 'vitest';
import { GuideController } from '../../entrypoints/guide/controller';
import { homeOf } from '../../entrypoints/guide/home';
import { assess, type Ticks } from '../../lib/model/checklist';
import type { Decision } from '../../lib/model/journey';
import type { JourneyRecords } from '../../lib/storage';
import { afterTasks, closeTasks, prepareTasks } from '../../lib/tasks';
import { held, NOTHING_SEEN } from '../readings';

vi.mock('webextension-polyfill', async () => ({ default: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const NOW = Date.UTC(2026, 10, 24, 12);
const SEEN = held({ wallet: { facts: { balanceIsZero: true }, readAt: NOW } });
const OLD = held({ wallet: { facts: { balanceIsZero: true }, readAt: NOW - 9 * 86_400_000 } });
const SENT: Ticks = { 'submit-request': { as: 'done', at: NOW } };
const READY: Ticks = Object.fromEntries(prepareTasks.map(({ id }) => [id, { as: 'set-aside', at: NOW }]));
const decided = (outcome?: Decision['outcome']): Decision => ({ reasons: ['privacy'], at: NOW, ...(outcome ? { outcome } : {}) });

test.each<[who: string, holdings: typeof SEEN, ticks: Ticks, decision: Decision | undefined, home: string]>([
  ['who just came', NOTHING_SEEN, {}, undefined, ''],
  ['who only picked reasons', NOTHING_SEEN, {}, decided(), ''],
  ['who stays', SEEN, READY, decided('stay'), ''],
  ['who decided to close', NOTHING_SEEN, {}, decided('close'), 'prepare'],
  ['who has a page read', SEEN, {}, undefined, 'prepare'],
  ['who has a page read, too long ago', OLD, {}, undefined, ''],
  ['who ticked something', NOTHING_SEEN, { 'reach-mailbox': { as: 'done', at: NOW } }, decided(), 'prepare'],
  ['who has settled everything', NOTHING_SEEN, READY, decided('close'), 'gate'],
  ['who has sent the request', NOTHING_SEEN, SENT, decided('close'), 'after'],
  ['who has sent it, then thought of staying', NOTHING_SEEN, SENT, decided('stay'), 'after'],
])('%s finds the guide open there', (_, holdings, ticks, decision, home) => {
  const of = (tasks: typeof prepareTasks | typeof closeTasks | typeof afterTasks) => assess(tasks, holdings, ticks, NOW);
  const checklist = { prepare: of(prepareTasks), close: of(closeTasks), after: of(afterTasks) } as never;
  expect(homeOf({ checklist, journey: { decision } as JourneyRecords })).toBe(home);
});

test.each([
  ['', 'gate', 'prepare', 'gate'],
  ['#letters', 'gate', 'prepare', 'letters'],
  ['', '', 'prepare', ''],
])('opened at "%s" with "%s" as home it goes there once, and not to "%s" later', (hash, home, later, target) => {
  vi.stubGlobal('location', { hash });
  const controller = new GuideController({} as JourneyRecords);
  controller.beginAt(home);
  controller.beginAt(later);
  expect(controller.target).toBe(target);
});

test('a finished section folds, but not under the hand of whoever finishes it', () => {
  vi.stubGlobal('location', { hash: '' });
  const controller = new GuideController({} as JourneyRecords);
  const fold = (decide: string | undefined, prepare: string | undefined) => [
    controller.foldedOf('decide', decide),
    controller.foldedOf('prepare', prepare),
  ];
  expect(fold('Decided', undefined)).toEqual(['Decided', undefined]);
  expect(fold('Decided', 'Ready')).toEqual(['Decided', undefined]);
  controller.leaveFor('gate');
  expect(fold('Decided', 'Ready')).toEqual(['Decided', 'Ready']);
  // What is open again is unfolded at once.
  expect(fold('Decided', undefined)).toEqual(['Decided', undefined]);
});
