/** @vitest-environment happy-dom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Letters, type LettersProps } from '../components/guide/letters/Letters';
import { requestIds, type SentRequest } from '../lib/journey';
import { desk } from '../lib/letters';
import { isLetterForm, type LetterForm } from '../lib/letters/form';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { messagesIn } from '../lib/locales/compile';

const NOW = new Date(2026, 10, 24, 12).getTime();
const DAY = 24 * 60 * 60_000;
const FOLDER = join(import.meta.dirname, '../lib/locales');
const localeFor = (code: LocaleCode): Locale =>
  localeOf(code, messagesIn([`${code}.ftl`, `letters.${code}.ftl`].map((name) => readFileSync(join(FOLDER, name), 'utf8'))));
const locales = Object.fromEntries(LOCALES.map((code) => [code, localeFor(code)])) as Record<LocaleCode, Locale>;
const ASKED: LetterForm = { account: 'maria@example.org', region: 'eu-eea', name: 'María López' };

const NAMES = ['onSelect', 'onCopy', 'onDownload', 'onSent', 'onKeepForm'] as const;
type Acts = Record<(typeof NAMES)[number], ReturnType<typeof vi.fn>>;

/** The section, drawn anew with whatever changes, as the guide does. */
function section(props: Partial<LettersProps> = {}): {
  root: HTMLElement;
  acts: Acts;
  redraw: (more: Partial<LettersProps>) => void;
} {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const acts = Object.fromEntries(NAMES.map((name) => [name, vi.fn()])) as Acts;
  acts.onCopy.mockResolvedValue(true);
  const redraw = (more: Partial<LettersProps>): void => {
    const words = { locale: locales.en, now: NOW };
    const given = { words, desk, languages: [locales.en], form: undefined, selected: undefined, requests: {} };
    render(<Letters {...given} {...(acts as unknown as LettersProps)} {...props} {...more} />, root);
  };
  redraw({});
  return { root, acts, redraw };
}
const one = <T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T => {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const button = (root: ParentNode, name: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, a')].find((each) => each.textContent?.trim() === name);
  if (!found) throw new Error(`no button "${name}"`);
  return found;
};
function type(root: ParentNode, field: string, value: string): void {
  const input = one<HTMLInputElement>(root, `#letter-field-${field}`);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
const letterIn = (root: ParentNode): string => one(root, '.letter-body').textContent ?? '';

test('every letter stands in the list under its address, none open', () => {
  const { root } = section();
  expect([...root.querySelectorAll('li.letter')].map(({ id }) => id)).toEqual(
    requestIds.filter((id) => id !== 'closing').map((id) => `letter-${id}`),
  );
  expect([...root.querySelectorAll('.letter h3 a')].map((link) => link.getAttribute('href'))).toEqual(
    [...root.querySelectorAll('li.letter')].map(({ id }) => `#${id}`),
  );
  expect(root.querySelector('.open-letter')).toBeNull();
});

test('an address opens its letter, a press another; going elsewhere closes none', async () => {
  const { root, acts, redraw } = section({ selected: 'access' });
  expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-access');
  expect(one(root, '[aria-current]').textContent).toBe('Ask for my data');
  button(root, 'Pause the account').click();
  expect(acts.onSelect).toHaveBeenCalledWith('deactivation');
  await vi.waitFor(() => expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-deactivation'));
  redraw({ selected: undefined });
  expect(root.querySelectorAll('.open-letter')).toHaveLength(1);
  redraw({ selected: 'complaint' });
  await vi.waitFor(() => expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-complaint'));
});

describe.each(desk.letters.map((plan) => [plan.id, plan] as const))('the form of %s', (id, plan) => {
  const { root } = section({ selected: id });
  const inputs = [...root.querySelectorAll<HTMLInputElement>('.letter-field :is(input, select)')];

  test('asks for its fields, each with a label and a reason', () => {
    expect(inputs.map((input) => input.id)).toEqual(plan.fields.map((field) => `letter-field-${field}`));
    for (const input of inputs) {
      expect(one(root, `label[for="${input.id}"]`).textContent).toBeTruthy();
      expect(one(root, `#${input.getAttribute('aria-describedby')}`).textContent).toBeTruthy();
    }
  });

  test('says which may stay empty', () => {
    const optional = inputs.filter((input) => one(root, `label[for="${input.id}"]`).textContent?.includes('may stay empty'));
    const left = plan.fields.filter((field) => field !== 'answer' && !plan.required.includes(field));
    expect(optional.map((input) => input.id)).toEqual(left.map((field) => `letter-field-${field}`));
  });

  test('gives what is typed to nobody', () => {
    const typed = inputs.filter((input) => input.type === 'text');
    expect(new Set(typed.map((input) => input.getAttribute('autocomplete')))).toEqual(new Set(['off']));
    expect(root.querySelector('form, [name]')).toBeNull();
  });
});

test('the letter fills in with every key', async () => {
  const { root, acts } = section({ selected: 'access' });
  expect(letterIn(root)).not.toContain('My account');
  type(root, 'account', 'maria@example.org');
  type(root, 'region', 'uk');
  await vi.waitFor(() => expect(letterIn(root)).toContain('registered with maria@example.org.'));
  expect(letterIn(root)).toContain('UK GDPR');
  expect(one(root, '.letter-notes').textContent).toContain('by December 24, 2026');
  expect(acts.onKeepForm).not.toHaveBeenCalled();
});

test('a button says what is missing, leads there, and does nothing else', async () => {
  const { root, acts } = section({ selected: 'access' });
  type(root, 'account', 'maria@example.org');
  await vi.waitFor(() => expect(letterIn(root)).toContain('maria@'));
  for (const name of ['Open in mail program', 'Copy the letter', 'Download as text', 'I have sent it'])
    button(root, name).click();
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe('Still needed: “Where you live”.'));
  expect(document.activeElement?.id).toBe('letter-field-region');
  for (const name of NAMES) expect(acts[name]).not.toHaveBeenCalled();
  expect(root.querySelector('a[href^="mailto:"]')).toBeNull();
  type(root, 'region', 'us');
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe(''));
});

test('a whole letter can be copied, saved, mailed and told to be sent', async () => {
  const { root, acts } = section({ selected: 'access', form: ASKED });
  const written = desk.letterOf('access', ASKED, locales.en, NOW);
  button(root, 'Copy the letter').click();
  expect(acts.onCopy).toHaveBeenCalledWith(written.body);
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe('Copied.'));
  button(root, 'Download as text').click();
  expect(acts.onDownload).toHaveBeenCalledWith(
    'letter-access.txt',
    `To: DataProtection.AE@aliexpress.com\nSubject: ${written.subject}\n\n${written.body}\n`,
  );
  expect(button(root, 'Open in mail program').getAttribute('href')).toBe(written.mail?.href);
  button(root, 'I have sent it').click();
  expect(acts.onSent).toHaveBeenCalledWith('access', NOW, new Date(2026, 11, 24, 23, 59, 59, 999).getTime());
});

test('where the browser does not copy, the person can', async () => {
  const { root, acts } = section({ selected: 'access', form: ASKED });
  acts.onCopy.mockResolvedValue(false);
  button(root, 'Copy the letter').click();
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toContain('copy it by hand'));
  type(root, 'name', 'M');
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe(''));
});

test('where no time is known, none is counted', () => {
  const { root, acts } = section({ selected: 'erasure', form: { ...ASKED, region: 'kr' } });
  expect(one(root, '.letter-notes').textContent).toContain('we are sure of no fixed time');
  expect(one(root, '.letter-notes').textContent).toContain('Its name is not known here');
  button(root, 'I have sent it').click();
  expect(acts.onSent).toHaveBeenCalledWith('erasure', NOW, undefined);
});

test('a text too long for a link is copied on the way to the mail program', () => {
  const { root, acts } = section({ selected: 'access', form: { ...ASKED, orders: '8190000000000001 '.repeat(20) } });
  const link = button(root, 'Copy, then open in mail program');
  expect(link.getAttribute('href')).not.toContain('body=');
  expect(one(root, '.letter-notes').textContent).toContain('paste the text there');
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(acts.onCopy).toHaveBeenCalledWith(letterText(root));
});
const letterText = (root: ParentNode): string =>
  [...root.querySelectorAll('.letter-body p')].map((paragraph) => paragraph.textContent).join('\n\n');

describe('what was typed', () => {
  const box = (root: ParentNode): HTMLInputElement => one<HTMLInputElement>(root, '.check input');

  test('is kept only when asked for, without blanks, and then with every key', async () => {
    const { root, acts, redraw } = section({ selected: 'access' });
    type(root, 'account', 'maria@example.org');
    type(root, 'name', '');
    await vi.waitFor(() => expect(letterIn(root)).toContain('maria@'));
    expect(one(root, '.check').textContent).toContain('Kept only until you close this page.');
    expect(box(root).checked).toBe(false);
    box(root).click();
    expect(acts.onKeepForm.mock.calls).toEqual([[{ account: 'maria@example.org' }]]);
    redraw({ form: { account: 'maria@example.org' } });
    expect(one(root, '.check').textContent).toContain('Kept in this browser until you untick this.');
    type(root, 'name', 'M');
    expect(acts.onKeepForm).toHaveBeenLastCalledWith({ account: 'maria@example.org', name: 'M' });
    expect(acts.onKeepForm.mock.calls.every(([form]) => isLetterForm(form))).toBe(true);
  });

  test('is forgotten when the box is unticked; the page still holds it', async () => {
    const { root, acts, redraw } = section({ selected: 'access', form: ASKED });
    box(root).click();
    expect(acts.onKeepForm).toHaveBeenLastCalledWith(undefined);
    redraw({ form: undefined });
    expect(box(root).checked).toBe(false);
    expect(letterIn(root)).toContain('María López');
  });

  test('is not said to be kept where that failed', () => {
    const { root, redraw } = section({ selected: 'access' });
    box(root).click();
    expect(one(root, '.check').textContent).toContain('Kept only until');
    redraw({ form: undefined });
    expect(box(root).checked).toBe(false);
  });

  test('stands in every letter that asks for it', async () => {
    const { root } = section({ selected: 'access' });
    type(root, 'account', 'maria@example.org');
    button(root, 'Pause the account').click();
    await vi.waitFor(() => expect(one<HTMLInputElement>(root, '#letter-field-account').value).toBe('maria@example.org'));
  });
});

test.each([
  ['follow-up', { closing: { sentAt: NOW - 12 * DAY } }, {}, '2026-11-12'],
  ['complaint', { erasure: { sentAt: NOW - 40 * DAY } }, { about: 'erasure' }, '2026-10-15'],
  ['complaint', { erasure: { sentAt: NOW - 40 * DAY } }, { about: 'access' }, ''],
  ['identity', { access: { sentAt: NOW } }, { about: 'access', requestedOn: '2026-10-01' }, '2026-10-01'],
] as const)('%s knows the day of the request it follows, unless another is typed', (selected, requests, form, day) => {
  const { root } = section({ selected, requests, form });
  expect(one<HTMLInputElement>(root, '#letter-field-requestedOn').value).toBe(day);
});

/** A request, its shape, its words. */
const STANDS: readonly (readonly [SentRequest, string, string])[] = [
  [{ sentAt: NOW - 5 * DAY }, 'later', 'Sent on November 19, 2026, you said so.'],
  [{ sentAt: NOW - DAY, dueAt: NOW }, 'later', 'Sent on November 23, 2026, you said so. Answer due by November 24, 2026.'],
  [{ sentAt: NOW - 31 * DAY, dueAt: NOW - 1 }, 'todo', '1 day overdue. Sent on October 24, 2026, you said so.'],
  [{ sentAt: NOW - 33 * DAY, dueAt: NOW - 1.5 * DAY }, 'todo', '2 days overdue. Sent on October 22, 2026, you said so.'],
  [
    { sentAt: NOW - 40 * DAY, dueAt: NOW - 9 * DAY, outcome: 'confirmed' },
    'done',
    'Sent on October 15, 2026, you said so. Answered as you asked, you said so.',
  ],
  [{ sentAt: NOW, outcome: 'refused' }, 'todo', 'Sent on November 24, 2026, you said so. Refused, you said so.'],
  [{ sentAt: NOW, outcome: 'no-answer' }, 'todo', 'Sent on November 24, 2026, you said so. No answer came, you said so.'],
];
test.each(STANDS)('a sent letter shows how it stands: %o', (access, shape, words) => {
  const row = one(section({ requests: { access } }).root, '#letter-access');
  expect(one(row, 'svg.state').dataset.shape).toBe(shape);
  expect(one(row, '.evidence').textContent).toBe(words);
});

describe.each(['es', 'ar'] as const)('in %s', (code) => {
  const words = { locale: locales[code], now: NOW };
  const languages = [locales.en, locales[code]];

  test('the letter is English unless the other language is chosen', async () => {
    const { root } = section({ words, languages, selected: 'access', form: ASKED });
    expect(letterIn(root)).toContain('I ask for a copy');
    expect(one(root, '.letter-body').getAttribute('dir')).toBe('ltr');
    type(root, 'language', code);
    await vi.waitFor(() => expect(one(root, '.letter-body').getAttribute('lang')).toBe(code));
    expect(one(root, '.letter-body').getAttribute('dir')).toBe(locales[code].direction);
    expect(letterText(root)).toBe(desk.letterOf('access', ASKED, locales[code], NOW).body);
  });

  test.each(desk.letters.map(({ id }) => id))('%s can be drawn', (id) => {
    for (const region of desk.choices.region) {
      const { root } = section({ words, languages, selected: id, form: { ...ASKED, region } });
      expect(root.textContent).not.toMatch(/undefined|[{}]/);
    }
  });
});

test('in English no language is asked for', () => {
  expect(section({ selected: 'access' }).root.querySelector('#letter-field-language')).toBeNull();
});

test('no personal text stands outside fields, letter and mail link', () => {
  const { root } = section({ selected: 'access', form: ASKED });
  const said = [...root.querySelectorAll('*')].flatMap((node) =>
    node.getAttributeNames().map((name) => [name, node.getAttribute(name) ?? ''] as const),
  );
  const told = said.filter(
    ([name, value]) => /maria|Mar%C3%ADa|María/.test(value) && name !== 'value' && !value.startsWith('mailto:'),
  );
  expect(told).toEqual([]);
});
