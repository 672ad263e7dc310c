/** @vitest-environment happy-dom */
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { GiveUpToday } from '../../components/guide/give-up/GiveUpToday';
import type { KeptOrder } from '../../lib/archive/model/order';
import { stakesOf } from '../../lib/archive/model/stakes';
import { freeDay, givenUpLines, timelineOf } from '../../lib/give-up';
import { LOCALES, type LocaleCode, localeOf } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { assess } from '../../lib/model/checklist';
import { NOTHING_KEPT } from '../../lib/model/kept';
import { prepareTasks } from '../../lib/tasks';
import { daysAfter } from '../../lib/tools/calendar-day';
import { proved } from '../readings';

const TODAY = '2026-11-28';
const NOW = new Date(`${TODAY}T10:00`).getTime();

const orders = (count: number): KeptOrder[] =>
  Array.from({ length: count }, (_, n) => {
    const iso = daysAfter(TODAY, -((n * 7) % 88));
    return {
      id: String(8_190_000_000_000_001 + n),
      date: { shown: iso, iso },
      status: { shown: 'Completed', group: 'finished' },
      items: [{ title: `Lamp ${n}` }],
      total: { shown: '€10.10', amount: '10.10', currency: 'EUR' },
      seen: { 'order-list': NOW },
    };
  });

function section(kept: readonly KeptOrder[], code: LocaleCode = 'en', read = true) {
  const locale = localeOf(code, messagesOf('guide', code));
  document.documentElement.dir = locale.direction;
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const facts = { ordersShown: kept.length, ordersFinished: kept.length, ordersUnclear: 0, casesOpen: 0, moreOrders: false };
  const store = {
    readings: {
      'order-list': proved(facts, NOW),
      'refund-list': proved({ casesShown: 0, casesOpen: 0, casesFinished: 0, casesUnclear: 0 }, NOW),
    },
    kept: { ...NOTHING_KEPT, orders: kept.length },
    stakes: stakesOf(kept, TODAY),
  };
  const account = { prepare: assess(prepareTasks, store, {}, NOW), store, now: NOW };
  const onCalendar = vi.fn();
  render(
    <GiveUpToday
      words={{ locale, now: NOW }}
      free={freeDay(account)}
      lines={givenUpLines(account)}
      kept={kept.length}
      timeline={read ? timelineOf(kept, TODAY) : 'reading'}
      onCalendar={onCalendar}
    />,
    root,
  );
  const columns = (): HTMLButtonElement[] => [...root.querySelectorAll<HTMLButtonElement>('.columns button')];
  const rows = (): string[] => [...root.querySelectorAll('tbody th')].map((one) => one.textContent);
  return { root, columns, rows, onCalendar };
}
const drawnAgain = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const press = (key: string): void => {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

describe.each(LOCALES)('in %s', (code) => {
  test.each([0, 1, 40, 200, 260])('%d orders, each once in picture and table', (count) => {
    const { root, columns, rows } = section(orders(count), code);
    const figures = columns().map((one) => one.querySelector('.vh')?.textContent ?? '');
    expect(columns().length).toBe(count === 0 ? 0 : Math.min(10, columns().length));
    expect(figures.every((one) => one.length > 5)).toBe(true);
    expect(rows().length).toBe(Math.min(200, count));
    expect(root.textContent).not.toMatch(/undefined|NaN|\{/);
  });
});

test('says the day, and hands it to the calendar', () => {
  const { root, onCalendar } = section(orders(40));
  expect(root.querySelector('h3')?.textContent).toBe(
    'From February 27, 2027 on, no return or dispute window that we know of is open.',
  );
  const [button] = [...root.querySelectorAll('button')].filter((one) => one.textContent.includes('to my calendar'));
  button?.click();
  expect(onCalendar.mock.calls).toEqual([['2027-02-27']]);
});

test('while the copy is read, the day stands and the picture waits', () => {
  const { root, columns } = section(orders(3), 'en', false);
  expect(root.querySelector('h3')?.textContent).toContain('February 27, 2027');
  expect(columns()).toEqual([]);
  expect(root.textContent).toContain('Reading your copy.');
});

test.each(['en', 'ar'] as const)('by keyboard, in %s: one stop, arrows by where they point', async (code) => {
  const { columns } = section(orders(40), code);
  const on = code === 'ar' ? 'ArrowLeft' : 'ArrowRight';
  const back = code === 'ar' ? 'ArrowRight' : 'ArrowLeft';
  const stops = (): number[] => columns().flatMap(({ tabIndex }, n) => (tabIndex === 0 ? [n] : []));
  expect(stops()).toEqual([0]);
  columns()[0]?.focus();
  for (const [key, at] of [
    [on, 1],
    [on, 2],
    [back, 1],
    ['End', columns().length - 1],
    [on, columns().length - 1],
    ['Home', 0],
    [back, 0],
  ] as const) {
    press(key);
    await drawnAgain();
    expect([key, columns().indexOf(document.activeElement as HTMLButtonElement)]).toEqual([key, at]);
    expect(stops()).toEqual([at]);
  }
});

test('a column shows its orders, pressed again or by its button all of them', async () => {
  const { root, columns, rows } = section(orders(40));
  const table = (): HTMLDetailsElement => root.querySelector('.timeline details') as HTMLDetailsElement;
  expect(table().open).toBe(false);
  columns()[3]?.click();
  await drawnAgain();
  expect(table().open).toBe(true);
  const counted = Number(columns()[3]?.querySelector('.num')?.textContent);
  expect(rows().length).toBe(counted);
  expect(columns()[3]?.getAttribute('aria-pressed')).toBe('true');
  columns()[3]?.click();
  await drawnAgain();
  expect(rows().length).toBe(40);
  columns()[0]?.click();
  await drawnAgain();
  [...root.querySelectorAll('button')].find((one) => one.textContent === 'Show all')?.click();
  await drawnAgain();
  expect(rows().length).toBe(40);
});

test('200 orders on one day are a bar, none is drawn beyond the picture', () => {
  const same = orders(200).map((order) => ({ ...order, date: { shown: TODAY, iso: TODAY } }));
  const { root } = section(same);
  const paths = [...root.querySelectorAll('.columns path')].map((one) => one.getAttribute('d') ?? '');
  expect(paths.filter(Boolean)).toEqual(['M-9 112v-112h18v112z']);
});
