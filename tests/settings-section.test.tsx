/** @vitest-environment happy-dom */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { POLICY_AS_OF } from '../components/guide/settings/policy-parts';
import { SettingsSection } from '../components/guide/settings/SettingsSection';
import type { Picked, SettingsProps } from '../components/guide/settings/view';
import { Unreadable } from '../components/Unreadable';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { fileOfWords, messagesIn, messagesOf } from '../lib/locale/compile';
import { NOTHING_KEPT } from '../lib/model/kept';
import { pageKinds } from '../lib/site/kinds';

const NOW = Date.UTC(2026, 10, 16, 12);
const localeFor = (code: LocaleCode): Locale => localeOf(code, messagesOf('guide', code));
const locales = Object.fromEntries(LOCALES.map((code) => [code, localeFor(code)])) as Record<LocaleCode, Locale>;

const NAMES = [
  'onChange',
  'onTakeBack',
  'onTakeBack',
  'onEmptySync',
  'onSave',
  'onPick',
  'onTakeIn',
  'onLeaveFile',
  'onAsk',
  'onDelete',
  'onUninstall',
] as const;
type Acts = Record<(typeof NAMES)[number], ReturnType<typeof vi.fn>>;

const OFF = { hiddenEverywhere: false, hidden: [], keepOrders: false, reminders: false, sync: false };
const LANGUAGES = {
  names: { en: 'English', es: 'Español', ar: 'العربية' },
  chosen: undefined,
  ofBrowser: 'es' as const,
  onLanguage: vi.fn(),
};
const NO_HOLDINGS = { readings: 0, ticks: 0, kept: NOTHING_KEPT, record: false };
const GONE = { readings: 0, ticks: 0, orders: 0, journey: 0, all: 0, synced: 0 };

function section(props: Partial<SettingsProps> = {}, code: LocaleCode = 'en'): { root: HTMLElement; acts: Acts } {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const acts = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Acts;
  const given: Omit<SettingsProps, keyof Acts> = {
    words: { locale: locales[code], now: NOW },
    languages: LANGUAGES,
    chosen: OFF,
    holdings: NO_HOLDINGS,
    explained: [],
    sync: { ticks: 0, at: undefined, failed: undefined },
    picked: undefined,
    version: '1.0.0',
    firefox: false,
    android: false,
    asking: false,
    left: undefined,
  };
  render(<SettingsSection {...given} {...(acts as unknown as SettingsProps)} {...props} />, root);
  return { root, acts };
}
const one = <T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
/** By its name for those who do not see it: hidden words count. */
const press = (root: ParentNode, name: string): void => {
  const all = [...root.querySelectorAll<HTMLElement>('button')];
  const found = all.find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}" among ${all.map((each) => each.textContent).join(', ')}`);
  found.click();
};
const said = (root: ParentNode, selector: string): string => one(root, selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('words that were explained', () => {
  const explained = [
    { on: 'order-list', word: 'Toimitettu', means: 'finished' },
    { on: 'refund-list', word: 'Odottaa', means: 'open' },
  ] as const;

  test('stand there only if there are any, each with what it means, where, and the way to take it back', () => {
    expect(section().root.querySelector('#settings-words')).toBeNull();
    const { root, acts } = section({ explained });
    const rows = [...root.querySelectorAll('#settings-words li > span')].map((one) => one.textContent?.replace(/\s+/g, ' '));
    expect(rows).toEqual(['Toimitettu finished, in “Your orders”', 'Odottaa still open, in “Refunds and disputes”']);
    press(root, 'Take it back: Odottaa');
    expect(acts.onTakeBack.mock.calls).toEqual([[{ on: 'refund-list', word: 'Odottaa', means: null }]]);
  });
});

describe('hints', () => {
  test('can be hidden everywhere, and shown again', () => {
    const shown = section();
    one<HTMLInputElement>(shown.root, '#settings-hints input').click();
    expect(shown.acts.onChange.mock.calls).toEqual([[{ hide: 'everywhere' }]]);
    const hidden = section({ chosen: { ...OFF, hiddenEverywhere: true } });
    expect(one<HTMLInputElement>(hidden.root, '#settings-hints input').checked).toBe(false);
    one<HTMLInputElement>(hidden.root, '#settings-hints input').click();
    expect(hidden.acts.onChange.mock.calls).toEqual([[{ unhide: 'everywhere' }]]);
  });

  test('are shown again page by page', () => {
    const { root, acts } = section({ chosen: { ...OFF, hidden: ['wallet', 'coins'] } });
    expect([...root.querySelectorAll('.hidden-pages li')].map((item) => item.firstChild?.textContent)).toEqual([
      'Your wallet',
      'Your coins',
    ]);
    press(root, 'Show again: Your coins');
    expect(acts.onChange.mock.calls).toEqual([[{ unhide: 'coins' }]]);
  });

  test('hidden nowhere: no list', () => expect(section().root.querySelector('.hidden-pages')).toBeNull());
});

describe('copies and reminders', () => {
  test.each([
    [0, 'None is saved yet.'],
    [1, '1 order is saved; it stays when you switch this off.'],
    [137, '137 orders are saved; they stay when you switch this off.'],
  ])('%d orders', (orders, text) => {
    const { root } = section({ holdings: { ...NO_HOLDINGS, kept: { ...NOTHING_KEPT, orders } } });
    expect(said(root, '#settings-copies .check .why')).toBe(text);
  });

  test('each is a change of one setting', () => {
    const { root, acts } = section({ chosen: { ...OFF, reminders: true } });
    one<HTMLInputElement>(root, '#settings-copies input').click();
    press(root, 'Switch off: Reminders');
    expect(acts.onChange.mock.calls).toEqual([[{ turn: 'keepOrders', on: true }], [{ turn: 'reminders', on: false }]]);
  });

  test('reminders are switched on where the days are', () => {
    expect(one(section().root, '#settings-copies a').getAttribute('href')).toBe('#after');
  });
});

describe('sync', () => {
  const on = { ...OFF, sync: true };
  test.each<[what: string, props: Partial<SettingsProps>, text: RegExp | null]>([
    ['off, nothing there', {}, null],
    ['on, not compared', { chosen: on }, /^Not compared yet$/],
    ['on, not looked at', { chosen: on, sync: undefined }, /^Not compared yet$/],
    [
      'on',
      { chosen: on, sync: { ticks: 2, at: NOW - 180_000, failed: undefined } },
      /^2 check marks in the browser’s sync\. Compared 3 min ago\./,
    ],
    ['full', { chosen: on, sync: { ticks: 2, at: NOW, failed: 'quota' } }, /no space left\. Your check marks here are saved/],
    ['not taken', { chosen: on, sync: { ticks: 2, at: NOW, failed: 'write' } }, /did not accept the last change/],
  ])('%s', (_, props, text) => {
    const state = section(props).root.querySelector('#settings-sync :is(.evidence, .failed)')?.textContent ?? null;
    expect(state).toEqual(text ? expect.stringMatching(text) : null);
  });

  test('what is left there when it is off can be removed', () => {
    const { root, acts } = section({ sync: { ticks: 1, at: NOW, failed: undefined } });
    expect(said(root, '#settings-sync .line p')).toMatch(/^1 check mark is still in the browser’s sync/);
    press(root, 'Remove');
    expect(acts.onEmptySync).toHaveBeenCalledOnce();
  });

  test('Firefox for Android carries nothing: there is no switch, but another way', () => {
    const { root } = section({ firefox: true, android: true });
    expect(said(root, '#settings-sync')).toMatch(/A progress file does/);
    expect(root.querySelector('#settings-sync input, #settings-sync button')).toBeNull();
  });

  test('says who carries them, and that they leave this computer', () => {
    expect(said(section({ firefox: true }).root, '#settings-sync .why')).toMatch(/Mozilla/);
    expect(said(section().root, '#settings-sync .why')).not.toMatch(/Mozilla/);
    expect(said(section().root, '#settings-about .ledger')).toContain('Sent to anyonenothing');
    expect(said(section({ chosen: on }).root, '#settings-about .ledger')).toContain('Sent to anyonecheck marks, by the browser');
  });
});

describe('a progress file', () => {
  const picked: Picked = {
    file: 'p.json',
    madeBy: 'Last Orders 1.0.0',
    records: [
      { key: 'tick:sign-in', name: 'Sign in', how: 'new' },
      { key: 'reading:wallet', name: 'Your wallet', how: 'newer' },
      { key: 'decision', name: 'Your decision', how: 'older' },
      { key: 'closing', name: 'The closing record', how: 'same' },
    ],
  };

  test('is looked at before anything changes', () => {
    const { root, acts } = section({ picked });
    expect(said(root, '.preview p:not(.quiet)')).toBe('2 entries would be imported. 1 is newer here, and stays. 1 is the same.');
    expect([...root.querySelectorAll('.preview li')].map((item) => item.textContent)).toEqual([
      'Sign in new here',
      'Your wallet newer in the file',
    ]);
    press(root, 'Import it');
    press(root, 'Do not import it');
    expect([acts.onTakeIn.mock.calls.length, acts.onLeaveFile.mock.calls.length]).toEqual([1, 1]);
  });

  test('with nothing newer has nothing to take in', () => {
    const { root } = section({ picked: { ...picked, records: picked.records.slice(2) } });
    expect(said(root, '.preview p:not(.quiet)')).toMatch(/^Nothing in it is newer than what is here\./);
    expect([...root.querySelectorAll('.preview button')].map((button) => button.textContent)).toEqual(['Close']);
  });

  test.each(['truncated', 'foreign', 'older', 'newer', 'shape', 'ahead', 'large'])(
    'that is refused (%s) says why, and that nothing changed',
    (refused) => {
      const { root, acts } = section({
        picked: { file: 'p.json', refused, where: refused === 'shape' ? 'ticks.fly' : undefined },
      });
      expect(said(root, '.note.grave h2')).toBe('Not imported: p.json');
      expect(said(root, '.note.grave p')).toMatch(/\w.* Nothing was changed\.$/);
      if (refused === 'shape') expect(said(root, '.note.grave p')).toContain('ticks.fly');
      press(root, 'Close');
      expect(acts.onLeaveFile).toHaveBeenCalledOnce();
    },
  );

  test('is handed over once it was chosen', () => {
    const { root, acts } = section();
    const input = one<HTMLInputElement>(root, 'input[type="file"]');
    const file = new File(['{}'], 'p.json');
    Object.defineProperty(input, 'files', { value: [file] });
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(acts.onPick.mock.calls).toEqual([[file]]);
    press(root, 'Save progress');
    expect(acts.onSave).toHaveBeenCalledOnce();
  });
});

describe('leaving no trace', () => {
  test('is asked for, then meant', () => {
    const { root, acts } = section();
    press(root, 'Delete everything');
    expect(acts.onAsk.mock.calls).toEqual([[true]]);
    expect(acts.onDelete).not.toHaveBeenCalled();
  });

  test('offers first to save what would go for good', () => {
    const holdings = { ...NO_HOLDINGS, kept: { ...NOTHING_KEPT, orders: 2 }, record: true };
    const { root, acts } = section({ asking: true, holdings });
    const links = [...root.querySelectorAll('.saves a')].map((link) => [link.getAttribute('href'), link.textContent]);
    expect(links).toEqual([
      ['#after-record', 'Go and save: Your closing record'],
      ['#orders', 'Go and save: 2 saved orders'],
    ]);
    expect(document.activeElement?.textContent).toBe('Delete everything for good?');
    press(root, 'Save: Your progress');
    press(root, 'Keep everything');
    expect([acts.onSave.mock.calls.length, acts.onAsk.mock.calls]).toEqual([1, [[false]]]);
    press(root, 'Delete everything now');
    expect(acts.onDelete).toHaveBeenCalledOnce();
  });

  test('names no record and no orders that are not there', () => {
    expect(section({ asking: true }).root.querySelectorAll('.saves li')).toHaveLength(1);
  });

  test('tells what went, and how to take the extension off', () => {
    const left = { ...GONE, readings: 3, orders: 2, all: 7 };
    const { root, acts } = section({ left });
    expect([...root.querySelectorAll('.left .ledger > div')].map((line) => line.textContent)).toEqual([
      'Pages read3',
      'Saved orders2',
      'All entries on this computer7',
    ]);
    expect(said(root, '.left > .evidence')).toContain('chrome://extensions');
    press(root, 'Remove Last Orders from this browser');
    expect(acts.onUninstall).toHaveBeenCalledOnce();
    expect(said(section({ left, firefox: true }).root, '.left > .evidence')).toContain('about:addons');
  });

  test('that failed says that everything is still here, and can be tried again', () => {
    const { root } = section({ left: { failed: 'write' } });
    expect(said(root, '#settings-leave .note')).toMatch(/^Not deleted.*still here/);
    press(root, 'Delete everything');
  });
});

describe.each(LOCALES)('in %s', (code) => {
  test('every state can be said', () => {
    const chosen = { ...OFF, hidden: pageKinds, sync: true, reminders: true };
    for (const props of [{}, { chosen, asking: true }, { left: { ...GONE, all: 3 } }] as Partial<SettingsProps>[]) {
      expect(section(props, code).root.textContent).not.toMatch(/[{}$]|undefined/);
    }
  });
});

test.each(LOCALES)('the privacy policy in %s: every one of its words, once', async (code) => {
  const { root } = section({}, code);
  await vi.waitFor(() => one(root, '#privacy-policy'));
  const values = { day: locales[code].day(POLICY_AS_OF), version: '1.0.0' };
  const words = Object.keys(messagesIn([readFileSync(fileOfWords(code, 'guide-privacy'), 'utf8')]));
  const texts = [...root.querySelectorAll('#privacy-policy :is(summary, h4, p)')].map(({ textContent }) => textContent);
  expect(texts.toSorted()).toEqual(words.map((word) => locales[code].t(word, values)).toSorted());
});

describe('the language', () => {
  const choice = (root: HTMLElement): HTMLSelectElement => one<HTMLSelectElement>(root, '#settings-language select');

  test.each([
    ['nothing chosen', undefined, ''],
    ['one of ours', 'ar', 'ar'],
    ['one that a newer version knew', 'tlh', ''],
  ])('%s', (_, chosen, shown) => {
    const { root } = section({ languages: { ...LANGUAGES, chosen } });
    expect(choice(root).value).toBe(shown);
    expect([...choice(root).options].map(({ textContent }) => textContent)).toEqual([
      'As your browser: Español',
      'English',
      'Español',
      'العربية',
    ]);
  });

  test.each([
    ['ar', 'ar'],
    ['', null],
  ] as const)('%j is chosen', (value, asked) => {
    const onLanguage = vi.fn();
    const { root } = section({ languages: { ...LANGUAGES, chosen: 'en', onLanguage } });
    choice(root).value = value;
    choice(root).dispatchEvent(new Event('change', { bubbles: true }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith(asked);
  });

  test('says “Language” too where the words are in another one', () => {
    expect(said(section({}, 'es').root, '#settings-language label')).toContain('Language');
    expect(one(section({}, 'es').root, '#settings-language [lang="en"]').textContent).toBe('Language');
  });
});

test('a store that cannot be read is said, and tried again', () => {
  const again = vi.fn();
  const root = document.createElement('div');
  render(<Unreadable locale={locales.en} fault={false} onAgain={again} />, root);
  expect(one(root, '[role="alert"]').textContent).toMatch(/^Your saved data could not be loaded/);
  press(root, 'Try again');
  expect(again).toHaveBeenCalledOnce();
});
