/** @vitest-environment happy-dom */
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { After, type AfterProps } from '../components/guide/after/After';
import { ClosingRecordCard } from '../components/guide/after/ClosingRecordCard';
import { sayRecorded } from '../components/guide/after/record-words';
import { type Wiped, WipedNote } from '../components/guide/after/WipedNote';
import { planOf, scheduleOf, sentLetters } from '../lib/aftercare';
import { ANY_SENDER, advertMail, closingMail } from '../lib/aftercare/mail-search';
import { ALWAYS, CHOSEN, CLEARABLE_KINDS, hostsFor } from '../lib/aftercare/site-data';
import { letterCatalog } from '../lib/letters';
import { type LocaleCode, localeOf } from '../lib/locale';
import { messagesOf } from '../lib/locale/compile';
import { assess, type Ticks } from '../lib/model/checklist';
import type { ClosingRecord, RecordedTask, SentRequests } from '../lib/model/journey';
import { NOTHING_KEPT } from '../lib/model/kept';
import type { ReadingsByPage } from '../lib/site/readers';
import { afterTasks, closeTasks } from '../lib/tasks';

const SENT = new Date(2026, 10, 3, 16, 42).getTime();
const day = (count: number, hour = 18): number => new Date(2026, 10, 3 + count, hour).getTime();
const localeFor = (code: LocaleCode) => localeOf(code, messagesOf('guide', code));

const actions = {
  onTick: vi.fn(),
  onOutcome: vi.fn(),
  onSignIn: vi.fn(),
  onSentAgain: vi.fn(),
  onTakenBack: vi.fn(),
  onLetter: vi.fn(),
  onNote: vi.fn(),
  onSaveRecord: vi.fn(),
};
const presses = { onCalendar: vi.fn(), onWithAlarm: vi.fn(), onRemind: vi.fn(), onChoose: vi.fn(), onClear: vi.fn() };
afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

interface Given {
  readonly today: number;
  readonly ticks?: Ticks;
  readonly requests?: SentRequests;
  readonly readings?: ReadingsByPage;
  readonly code?: LocaleCode;
  readonly more?: Partial<AfterProps>;
}

const record: ClosingRecord = { sentAt: SENT, tasks: [], kept: NOTHING_KEPT, acknowledged: [] };
const sent: Ticks = { 'submit-request': { as: 'done', at: SENT } };

function propsOf({
  today,
  ticks = sent,
  requests = { closing: { sentAt: SENT } },
  readings = {},
  code = 'en',
  more,
}: Given): AfterProps {
  const now = day(today);
  const states = assess([...closeTasks, ...afterTasks], { readings }, ticks, now);
  const schedule = scheduleOf({ states, requests, readings, ticks, now });
  return {
    words: { locale: localeFor(code), now },
    schedule,
    entries: schedule?.entries ?? planOf(states),
    record,
    isTakenBack: false,
    letters: sentLetters(requests, now),
    requests,
    catalog: letterCatalog,
    mail: { closing: closingMail(SENT), adverts: advertMail(), typed: ANY_SENDER },
    reminders: { ...presses, days: 3, withAlarm: false, on: false, isAllowed: undefined },
    siteData: {
      ...presses,
      browser: 'chromium',
      always: ALWAYS,
      choices: CHOSEN,
      chosen: [],
      kinds: CLEARABLE_KINDS.chromium,
      hosts: hostsFor([]),
      isAtWork: false,
      wiped: undefined,
    },
    actions,
    ...more,
  };
}
function draw(given: Given): void {
  render(<After {...propsOf(given)} />, document.body);
}
const one = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is at ${selector}`);
  return found;
};
const text = (selector: string): string => one(selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
const row = (id: string): string => `[data-task="${id}"]`;
function press(within: string, words: string): void {
  const button = [...one(within).querySelectorAll<HTMLElement>('button, a')].find((all) => all.textContent?.startsWith(words));
  if (!button) throw new Error(`no "${words}" in ${within}: ${text(within)}`);
  button.click();
}

describe('the days', () => {
  test('before the request all comes later, without a date, and nothing can be said', () => {
    draw({ today: 0, ticks: {}, requests: {}, more: { record: undefined } });
    expect(document.querySelectorAll('.days time')).toHaveLength(0);
    expect(document.querySelectorAll('.days :is(button, .answers)')).toHaveLength(0);
    expect([...document.querySelectorAll('.days .state')].every((shape) => shape.getAttribute('data-shape') === 'later')).toBe(
      true,
    );
    expect(text('.lead')).toContain('They start once you say that you have sent it.');
  });

  test.each<[string, string, string, string, Given]>([
    ['await-deletion', 'unknown', 'unknown', 'Sent 9 days ago. AliExpress does not say how long it takes', { today: 9 }],
    [
      'confirm-closed',
      'todo',
      'todo',
      '2 days overdue. Look for an email from AliExpress, in your spam folder too',
      { today: 9 },
    ],
    ['confirm-closed', 'todo', 'todo', '1 day overdue. Look for an email from AliExpress, in your spam folder too', { today: 8 }],
    ['try-sign-in', 'unknown', 'unknown', 'Not checked yet. It should fail now, with the right password', { today: 9 }],
    ['clear-site-data', 'unknown', 'later', 'Comes later. One press, and you see exactly what will be cleared', { today: 9 }],
    ['uninstall-app', 'unknown', 'later', 'Comes later', { today: 9 }],
    ['sign-out-of-app', 'unknown', 'unknown', 'Not checked yet', { today: 9 }],
    [
      'try-sign-in',
      'todo',
      'todo',
      'Someone was signed in yesterday: it was not closed then',
      { today: 9, readings: { wallet: { facts: { balanceIsZero: true }, readAt: day(8) } } },
    ],
    [
      'await-deletion',
      'todo',
      'todo',
      'Refused, as you noted yesterday',
      { today: 9, requests: { closing: { sentAt: SENT, outcome: 'refused', outcomeAt: day(8) } } },
    ],
    [
      'confirm-closed',
      'done',
      'done',
      'Marked done by you',
      { today: 9, ticks: { ...sent, 'confirm-closed': { as: 'done', at: day(8) } } },
    ],
  ])('%s is %s (%s): %s', (id, status, shape, says, given) => {
    draw(given);
    expect(one(row(id)).getAttribute('data-status')).toBe(status);
    expect(one(`${row(id)} > .state`).getAttribute('data-shape')).toBe(shape);
    expect(text(`${row(id)} .evidence`)).toBe(says);
  });

  test.each([
    [0, 'Today, day 0'],
    [9, 'Today, day 9'],
    [400, 'Today, day 400'],
  ])('on day %i the ruler stays within its days', (today, says) => {
    draw({ today });
    expect(text('.ruler .today')).toBe(says);
    expect(text('.clock > .vh')).toContain(says);
    expect(Number(one('.ruler .today').style.getPropertyValue('--day'))).toBeLessThanOrEqual(32);
  });

  test('the day that needs the person is marked, and only that', () => {
    draw({ today: 9 });
    expect([...document.querySelectorAll('.day.now')].map((all) => all.querySelector('h3')?.textContent)).toEqual([
      'Day 7Nov 10',
    ]);
  });
});

describe('answers', () => {
  test.each<[string, string, Given, keyof typeof actions, unknown[]]>([
    ['confirm-closed', 'The email has come', { today: 1 }, 'onOutcome', ['confirmed']],
    ['await-deletion', 'It was refused', { today: 1 }, 'onOutcome', ['refused']],
    ['await-deletion', 'No answer came', { today: 9 }, 'onOutcome', ['no-answer']],
    ['try-sign-in', 'It failed', { today: 9 }, 'onSignIn', [false]],
    ['try-sign-in', 'It worked', { today: 9 }, 'onSignIn', [true]],
    ['submit-request', 'I sent it again', { today: 9 }, 'onSentAgain', []],
    [
      'await-deletion',
      'Take it back',
      { today: 9, requests: { closing: { sentAt: SENT, outcome: 'refused', outcomeAt: day(8) } } },
      'onOutcome',
      [undefined],
    ],
  ])('%s: %s', (id, words, given, act, wanted) => {
    draw(given);
    press(row(id), words);
    expect(actions[act].mock.calls.map((call) => call.slice(0, wanted.length))).toEqual([wanted]);
  });

  test.each<[string, number, string[]]>([
    ['confirm-closed', 1, ['#after-mail']],
    ['confirm-closed', 9, ['#after-mail', '#letter-follow-up']],
    ['clear-site-data', 14, ['#after-wipe']],
    ['remove-passwords', 14, ['#after-passwords']],
    ['unsubscribe', 14, ['#after-mail']],
  ])('%s on day %i leads to %j', (id, today, places) => {
    draw({ today });
    const links = [...document.querySelectorAll(`${row(id)} > .answers a`)].map((link) => link.getAttribute('href'));
    expect(links).toEqual(places);
    for (const place of places.filter((each) => each.startsWith('#after'))) expect(document.querySelector(place)).not.toBeNull();
  });

  test('what was taken back asks which it is', () => {
    draw({ today: 1, ticks: {}, more: { isTakenBack: true } });
    press('.note', 'I did send it');
    press('.note', 'Remove the days and the record');
    expect(actions.onTakenBack.mock.calls).toEqual([[true], [false]]);
  });
});

describe('letters', () => {
  const late = { sentAt: day(-40), dueAt: day(-9) };
  test.each([
    ['late', { access: late }, 'todo', ['Write to the regulator', 'The copy has come', 'It was refused', 'No answer came']],
    ['waiting', { access: { sentAt: SENT, dueAt: day(30) } }, 'unknown', ['The copy has come', 'It was refused']],
    ['answered', { access: { ...late, outcome: 'confirmed', outcomeAt: day(0) } }, 'done', ['Take it back']],
    ['no law', { 'follow-up': { sentAt: day(-40) } }, 'unknown', ['It was answered', 'It was refused']],
    ['erasure', { erasure: { sentAt: SENT, dueAt: day(30) } }, 'unknown', ['Erasure was confirmed', 'It was refused']],
    [
      'late in the UK',
      { access: { ...late, region: 'uk' } },
      'todo',
      ['Complain to AliExpress', 'The copy has come', 'It was refused', 'No answer came'],
    ],
    [
      'refused in the US',
      { erasure: { ...late, region: 'us', outcome: 'refused', outcomeAt: day(0) } },
      'todo',
      ['Appeal to AliExpress', 'Take it back'],
    ],
    [
      'a complaint to the company that was not acknowledged',
      { 'company-complaint': { ...late, region: 'uk' } },
      'todo',
      ['Write to the regulator', 'It was answered', 'It was refused', 'No answer came'],
    ],
  ] as const)('%s', (_, requests, status, buttons) => {
    draw({ today: 0, ticks: {}, requests });
    expect(one('[data-request]').getAttribute('data-status')).toBe(status);
    const said = [...document.querySelectorAll('[data-request] .btn')].map((all) => all.firstChild?.textContent);
    expect(said).toEqual(buttons);
  });
});

test('closing by mail is told by the days alone, not as a letter as well', () => {
  draw({ today: 1, requests: { closing: { sentAt: SENT }, close: { sentAt: SENT } } });
  expect(document.querySelector('#after-letters')).toBeNull();
});

test('the request can be stopped while that may help', () => {
  const stops = (): unknown => document.querySelector('a[href="#letter-stop"]')?.textContent;
  draw({ today: 1 });
  expect(stops()).toBe('Stop the request');
  draw({ today: 9, requests: { closing: { sentAt: SENT, outcome: 'confirmed', outcomeAt: day(8) } } });
  expect(stops()).toBeUndefined();
});

test('the record tells every letter: its day with the rule, and the stages that were reached', () => {
  const access = {
    sentAt: new Date(2026, 10, 20, 12).getTime(),
    dueAt: new Date(2026, 11, 21, 23).getTime(),
    region: 'eu-eea',
  } as const;
  const erasure = { sentAt: SENT, outcome: 'confirmed', outcomeAt: day(3) } as const;
  draw({ today: 5, requests: { closing: { sentAt: SENT }, access, erasure } });
  expect(text('#after-record')).toContain('Answer due by December 21, 2026 (one month, moved from Sunday).');
  expect(text('#after-record')).toMatch(/You noted that erasure was confirmed \(\w+ \d+, 2026\)\./);
});

describe('clearing', () => {
  test('names every host that would go, and none that stays', () => {
    draw({ today: 14 });
    const hosts = [...document.querySelectorAll('.hosts li')].map((all) => all.textContent);
    expect(hosts).toEqual(hostsFor([]));
    expect(hosts.some((host) => /alibaba|alipay|\.ru$/.test(host ?? ''))).toBe(false);
  });

  test('nothing is ticked beforehand; a tick is told', () => {
    draw({ today: 14 });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#after-wipe input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, false, false]);
    boxes[1]?.click();
    expect(presses.onChoose.mock.calls).toEqual([['alibaba', true]]);
    press('#after-wipe', 'Clear this now');
    expect(presses.onClear).toHaveBeenCalledOnce();
  });

  test('Firefox for Android may not clear it, so the way by hand stands there, and no button', () => {
    const props = propsOf({ today: 14 });
    render(<After {...props} siteData={{ ...props.siteData, browser: 'android' }} />, document.body);
    expect(text('#after-wipe')).toMatch(/tap the lock beside the address/);
    expect(one('#after-wipe').querySelector('button, input')).toBeNull();
    expect(one(row('clear-site-data')).querySelector('button')).not.toBeNull();
  });

  const cleared = (parts: Partial<Extract<Wiped, { is: 'cleared' }>>): Wiped => ({
    ...{ is: 'cleared', at: day(14), hosts: 55, done: [], failed: [], givenBack: true },
    ...parts,
  });
  test.each<[Wiped, 'chromium' | 'firefox', string[]]>([
    [{ is: 'refused' }, 'firefox', ['Not allowed, so nothing was cleared.']],
    [
      cleared({ done: ['cookies', 'cache'] }),
      'chromium',
      [
        'Cleared, according to the browser: cookies and cached files, from 55 hosts.',
        'The permission was given back.',
        'other browsers',
      ],
    ],
    [
      cleared({ done: ['cookies'], failed: ['indexedDB'] }),
      'firefox',
      ['The browser did not clear: databases.', 'Not checked: cached files'],
    ],
    [cleared({ failed: ['cookies'], givenBack: false }), 'chromium', ['The permission could not be given back.']],
  ])('%j in %s', (wiped, browser, says) => {
    render(<WipedNote wiped={wiped} browser={browser} locale={localeFor('en')} />, document.body);
    for (const each of says) expect(document.body.textContent).toContain(each);
    expect(document.body.textContent?.includes('Cleared')).toBe(wiped.is === 'cleared' && wiped.done.length > 0);
  });
});

describe('reminders', () => {
  test.each([
    [{ on: false, isAllowed: undefined }, 'Remind me in this browser', true, 'stay on this computer'],
    [{ on: true, isAllowed: undefined }, 'Stop reminding me', false, 'The browser is asking you'],
    [{ on: true, isAllowed: true }, 'Stop reminding me', false, 'you get a notification'],
    [{ on: true, isAllowed: false }, 'Stop reminding me', false, 'only the number on the toolbar button'],
  ])('%j', (state, words, start, says) => {
    draw({ today: 1, more: { reminders: { ...presses, days: 3, withAlarm: false, ...state } } });
    expect(text('#after-reminders [role="status"]')).toContain(says);
    press('#after-reminders', words);
    expect(presses.onRemind.mock.calls).toEqual([[start]]);
  });

  test('no calendar where no day is left', () => {
    draw({ today: 40, more: { reminders: { ...presses, days: 0, withAlarm: false, on: false, isAllowed: undefined } } });
    expect(text('#after-reminders')).not.toMatch(/calendar|alarm/);
  });
});

describe('the record', () => {
  const words = { locale: localeFor('en'), now: day(3) };
  const at = new Date(2026, 10, 3, 9, 5).getTime();
  const when = 'Nov 3, 2026, 9:05 AM';
  test.each<[Omit<RecordedTask, 'id'>, string]>([
    [
      { status: 'done', source: 'reading', at, say: 'orders-finished', counts: { shown: 3 } },
      `All 3 orders shown are finished. Seen ${when}`,
    ],
    [
      { status: 'done', source: 'reading', at, say: 'orders-finished', counts: { shown: 3, told: 2 } },
      `All 3 orders shown are finished, by your word on 2 of 3. Seen ${when}`,
    ],
    [{ status: 'done', source: 'reading', at }, `Seen ${when}`],
    [{ status: 'done', source: 'reading', say: 'coins-left', counts: { coins: 4 } }, '4 coins left'],
    [{ status: 'done', source: 'reading' }, 'Done'],
    [{ status: 'done', source: 'person', at }, `Marked done by you, ${when}`],
    [{ status: 'done', source: 'person', at, say: 'coins-left', counts: { coins: 4 } }, `Marked done by you, ${when}`],
    [{ status: 'todo', source: 'reading', at, say: 'coins-left', counts: { coins: 4 } }, `4 coins left. Seen ${when}`],
    [{ status: 'todo', source: 'reading', at }, `Something was open, ${when}`],
    [{ status: 'unknown', source: 'nobody' }, 'Nothing was seen'],
    [{ status: 'unknown', source: 'nobody', at }, 'Nothing was seen'],
    [
      { status: 'unknown', source: 'nobody', at, say: 'coins-left', counts: { coins: 4 } },
      `Not counted as checked: 4 coins were left, seen ${when}`,
    ],
    [{ status: 'set-aside', source: 'person', at }, `Set aside by you, ${when}`],
    [
      { status: 'set-aside', source: 'person', at, say: 'coins-left', counts: { coins: 4 } },
      `Set aside by you, ${when}. 4 coins were left`,
    ],
  ])('%j is told as: %s', (task, says) =>
    expect(sayRecorded({ id: 'use-coupons-and-coins', ...task }, words).replace(/\u202f/g, ' ')).toBe(says),
  );

  test('a note is kept only when the person says so', () => {
    render(
      <ClosingRecordCard record={record} letters={[]} words={words} onNote={actions.onNote} onSave={actions.onSaveRecord} />,
      document.body,
    );
    const note = one('textarea') as HTMLTextAreaElement;
    expect(text('#after-record')).toContain('For example a request number');
    note.value = ' case 7 ';
    note.dispatchEvent(new Event('input', { bubbles: true }));
    return vi.waitFor(() => {
      expect(text('#after-record')).toContain('Not saved yet');
      press('#after-record', 'Save the note');
      expect(actions.onNote.mock.calls).toEqual([['case 7']]);
    });
  });
});

test.each(['es', 'ar'] as const)('in %s nothing is missing, on any day, in any state', (code) => {
  const outcomes: SentRequests[] = (['confirmed', 'refused', 'no-answer'] as const).map((outcome) => ({
    closing: { sentAt: SENT, outcome, outcomeAt: day(1) },
    access: { sentAt: SENT, dueAt: day(5) },
  }));
  for (const requests of [{ closing: { sentAt: SENT } }, ...outcomes])
    for (const today of [0, 1, 2, 7, 9, 14, 32, 90])
      draw({ today, requests, code, readings: { wallet: { facts: { balanceIsZero: true }, readAt: day(3) } } });
  expect(document.body.textContent).not.toMatch(/undefined|\{|\}|\[object/);
});
