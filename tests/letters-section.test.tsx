/** @vitest-environment happy-dom */
import { readFileSync } from 'node:fs';
import { render } from 'preact';
import { describe, expect, test, vi } from 'vitest';
import { Letters, type LettersProps } from '../components/guide/letters/Letters';
import { letterCatalog } from '../lib/letters';
import { isLetterForm, type LetterForm } from '../lib/letters/form';
import { LOCALES, type Locale, type LocaleCode, localeOf } from '../lib/locale';
import { fileOfWords, messagesIn } from '../lib/locale/compile';
import { requestIds, type SentRequest } from '../lib/model/journey';

const NOW = new Date(2026, 10, 24, 12).getTime();
const DAY = 24 * 60 * 60_000;
const localeFor = (code: LocaleCode): Locale =>
  localeOf(code, messagesIn(['common', 'letters'].map((room) => readFileSync(fileOfWords(code, room), 'utf8'))));
const locales = Object.fromEntries(LOCALES.map((code) => [code, localeFor(code)])) as Record<LocaleCode, Locale>;
const ASKED: LetterForm = { account: 'maria@example.org', region: 'eu-eea', name: 'María López' };

/** All languages are there. */
const languagesIn = (codes: readonly string[]) => codes.map((code) => locales[code as LocaleCode]);

const NAMES = ['onCopy', 'onDownload', 'onSent', 'onKeepForm'] as const;
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
    const given = { words, catalog: letterCatalog, languagesIn, form: undefined, selected: undefined, requests: {} };
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
const ASKED_BEFORE = { access: { sentAt: NOW - 30 * DAY, dueAt: NOW + DAY } };

describe('2.13 "I have sent it" pressed again', () => {
  const again = async () => {
    const shown = section({ selected: 'access', form: ASKED, requests: ASKED_BEFORE });
    button(shown.root, 'I have sent it').click();
    await vi.waitFor(() => expect(one(shown.root, '.letter-before').textContent).toContain('October 25, 2026'));
    return shown;
  };

  test('asks, and tells nobody', async () => {
    const { root, acts } = await again();
    expect(acts.onSent).not.toHaveBeenCalled();
    expect(one(root, '.letter-before').textContent).toContain('That date stays');
  });

  test('keeps the first day unless it was sent once more', async () => {
    const { root, acts } = await again();
    button(root, 'Keep that date').click();
    await vi.waitFor(() => expect(root.querySelector('.letter-before')).toBeNull());
    expect(acts.onSent).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('Ask for my data');
  });

  test('takes today if it was', async () => {
    const { root, acts } = await again();
    button(root, 'I have sent it again today').click();
    expect(acts.onSent).toHaveBeenCalledWith('access', { sentAt: NOW, dueAt: expect.any(Number), region: 'eu-eea' }, true);
    await vi.waitFor(() => expect(root.querySelector('.letter-before')).toBeNull());
  });

  test.each(LOCALES)('is asked in %s', async (code) => {
    const { t } = locales[code];
    for (const name of ['letters-sent-before', 'letters-sent-keep', 'letters-sent-anew'])
      expect(t(name, { date: 'x' })).toBeTruthy();
  });
});

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
  const { root, redraw } = section({ selected: 'access' });
  expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-access');
  expect(one(root, '[aria-current]').textContent).toBe('Ask for my data');
  button(root, 'Pause the account').click();
  await vi.waitFor(() => expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-deactivation'));
  redraw({ selected: undefined });
  expect(root.querySelectorAll('.open-letter')).toHaveLength(1);
  redraw({ selected: 'complaint' });
  await vi.waitFor(() => expect(one(root, '.open-letter').closest('li')?.id).toBe('letter-complaint'));
});

describe.each(letterCatalog.letters.map((plan) => [plan.id, plan] as const))('the form of %s', (id, plan) => {
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
    const optional = inputs.filter((input) => one(root, `label[for="${input.id}"]`).textContent?.includes('optional'));
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
  await vi.waitFor(() => expect(letterIn(root)).toContain('registered under maria@example.org.'));
  expect(letterIn(root)).toContain('UK GDPR');
  expect(one(root, '.letter-notes').textContent).toContain('by December 24, 2026');
  expect(acts.onKeepForm).not.toHaveBeenCalled();
});

test('a button says what is missing, leads there, and does nothing else', async () => {
  const { root, acts } = section({ selected: 'access' });
  type(root, 'account', 'maria@example.org');
  await vi.waitFor(() => expect(letterIn(root)).toContain('maria@'));
  for (const name of ['Open in email program', 'Copy the letter', 'Download as text', 'I have sent it'])
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
  const written = letterCatalog.letterOf('access', ASKED, locales.en, NOW);
  button(root, 'Copy the letter').click();
  expect(acts.onCopy).toHaveBeenCalledWith(written.body);
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe('Copied.'));
  button(root, 'Download as text').click();
  expect(acts.onDownload).toHaveBeenCalledWith(
    'letter-access.txt',
    `To: DataProtection.AE@aliexpress.com\nSubject: ${written.subject}\n\n${written.body}\n`,
  );
  expect(button(root, 'Open in email program').getAttribute('href')).toBe(written.mail?.href);
  button(root, 'I have sent it').click();
  expect(acts.onSent).toHaveBeenCalledWith(
    'access',
    { sentAt: NOW, dueAt: new Date(2026, 11, 24, 23, 59, 59, 999).getTime(), region: 'eu-eea' },
    false,
  );
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
  const { root, acts } = section({ selected: 'erasure', form: { ...ASKED, region: 'il' } });
  expect(one(root, '.letter-notes').textContent).toContain('We have verified no deadline');
  expect(one(root, '.letter-notes').textContent).toContain('we have not verified');
  button(root, 'I have sent it').click();
  expect(acts.onSent).toHaveBeenCalledWith('erasure', { sentAt: NOW, region: 'il' }, false);
});

test('a text too long for a link is copied on the way to the mail program', () => {
  const { root, acts } = section({ selected: 'access', form: { ...ASKED, orders: '8190000000000001 '.repeat(20) } });
  const link = button(root, 'Copy, then open in email program');
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
    expect(one(root, '.check').textContent).toContain('Saved in this browser until you untick this.');
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
  [{ sentAt: NOW - 5 * DAY }, 'later', 'You noted that you sent it on November 19, 2026.'],
  [
    { sentAt: NOW - DAY, dueAt: NOW },
    'later',
    'You noted that you sent it on November 23, 2026. Answer due by November 24, 2026.',
  ],
  [{ sentAt: NOW - 31 * DAY, dueAt: NOW - DAY }, 'todo', '1 day overdue. You noted that you sent it on October 24, 2026.'],
  [{ sentAt: NOW - 33 * DAY, dueAt: NOW - 2 * DAY }, 'todo', '2 days overdue. You noted that you sent it on October 22, 2026.'],
  [
    { sentAt: NOW - 40 * DAY, dueAt: NOW - 9 * DAY, outcome: 'confirmed' },
    'done',
    'You noted that you sent it on October 15, 2026. You noted that they answered as you asked.',
  ],
  [{ sentAt: NOW, outcome: 'refused' }, 'todo', 'You noted that you sent it on November 24, 2026. You noted that they refused.'],
  [
    { sentAt: NOW, outcome: 'no-answer' },
    'todo',
    'You noted that you sent it on November 24, 2026. You noted that no answer came.',
  ],
];
test.each(STANDS)('a sent letter shows how it stands: %o', (access, shape, words) => {
  const row = one(section({ requests: { access } }).root, '#letter-access');
  expect(one(row, 'svg.state').dataset.shape).toBe(shape);
  expect(one(row, '.evidence').textContent).toBe(words);
});

/** By the law of a place, and as stages of the whole. */
test.each([
  [
    'access',
    { sentAt: new Date(2026, 10, 20, 12).getTime(), dueAt: new Date(2026, 11, 21, 12).getTime(), region: 'eu-eea' },
    'You noted that you sent it on November 20, 2026. Answer due by December 21, 2026 (one month, moved from Sunday).',
  ],
  [
    'access',
    { sentAt: NOW - 3 * DAY, outcome: 'confirmed', outcomeAt: NOW },
    'You noted that you sent it on November 21, 2026. You noted that the copy came (November 24, 2026).',
  ],
  [
    'erasure',
    { sentAt: NOW - 3 * DAY, outcome: 'confirmed', outcomeAt: NOW },
    'You noted that you sent it on November 21, 2026. You noted that erasure was confirmed (November 24, 2026).',
  ],
  [
    'deactivation',
    { sentAt: NOW - 3 * DAY, outcome: 'confirmed', outcomeAt: NOW },
    'You noted that you sent it on November 21, 2026. You noted that they answered as you asked.',
  ],
] as const)('%s %o', (id, request, words) => {
  const row = one(section({ requests: { [id]: request } }).root, `#letter-${id}`);
  expect(one(row, '.evidence').textContent).toBe(words);
});

test('the rule stands beside the date of a letter that is about to go', () => {
  const words = { locale: locales.en, now: new Date(2026, 10, 25, 12).getTime() };
  const notes = (region: LetterForm['region']): string =>
    one(section({ words, selected: 'access', form: { ...ASKED, region } as LetterForm }).root, '.letter-notes').textContent ?? '';
  expect(notes('eu-eea')).toContain('by December 28, 2026 (one month, moved from December 25)');
  expect(notes('uk')).toContain('by December 29, 2026 (one month, moved from December 25)');
  expect(notes('us')).toContain('by January 9, 2027 (45 days)');
  expect(notes('cis')).toContain('this email address may be the wrong one');
});

test('every letter that goes by mail says to send it from the account’s address', () => {
  for (const { id, ways } of letterCatalog.letters) {
    const notes = one(section({ selected: id }).root, '.letter-notes').textContent;
    expect(notes?.includes('Send it from the account’s email address')).toBe(ways.includes('mail'));
  }
});

test('before its day a complaint says so, and goes nowhere', async () => {
  const form: LetterForm = { ...ASKED, about: 'access', requestedOn: '2026-11-20', answer: 'none' };
  const { root, acts } = section({ selected: 'complaint', form });
  for (const name of ['Copy the letter', 'Download as text', 'I have sent it']) button(root, name).click();
  const told = 'They have until December 21, 2026 to answer your request. You can send this letter from the day after.';
  await vi.waitFor(() => expect(one(root, '[role="status"]').textContent).toBe(told));
  for (const name of NAMES) expect(acts[name]).not.toHaveBeenCalled();
  expect(root.querySelector('a[href*="edpb"]')).toBeNull();
  type(root, 'answer', 'refused');
  await vi.waitFor(() => expect(root.querySelector('a[href*="edpb"]')).not.toBeNull());
  button(root, 'Copy the letter').click();
  expect(acts.onCopy).toHaveBeenCalled();
});

describe('for Türkiye', () => {
  const form: LetterForm = { ...ASKED, region: 'tr' };

  test('the letter is in Turkish; another language is there to read it in', async () => {
    const { root } = section({ selected: 'access', form });
    expect(one(root, '.letter-body').getAttribute('lang')).toBe('tr');
    expect(letterIn(root)).toContain('talep ediyorum');
    expect(one(root, '.letter-fields').textContent).toContain('requires this request in Turkish');
    type(root, 'language', 'en');
    await vi.waitFor(() => expect(letterIn(root)).toContain('I request a copy'));
    const { root: other } = section({ selected: 'close', form });
    expect(letterIn(other)).toContain('close my account permanently');
  });

  test('the number of a document is asked for there alone, stands in the letter, and is never kept', async () => {
    const { root, acts } = section({ selected: 'access', form });
    type(root, 'idNumber', '10000000146');
    await vi.waitFor(() => expect(letterIn(root)).toContain('10000000146'));
    expect(acts.onKeepForm).toHaveBeenCalledWith(form);
    expect(section({ selected: 'access', form: ASKED }).root.querySelector('#letter-field-idNumber')).toBeNull();
  });
});

test('the day of the complaint to the company is known from its sending', () => {
  const requests = { 'company-complaint': { sentAt: NOW - 10 * DAY }, appeal: { sentAt: NOW - 5 * DAY } };
  const day = (region: LetterForm['region']): string =>
    one<HTMLInputElement>(
      section({ selected: 'complaint', requests, form: { region } as LetterForm }).root,
      '#letter-field-firstOn',
    ).value;
  expect([day('uk'), day('us')]).toEqual(['2026-11-14', '2026-11-19']);
});

describe.each(['es', 'ar'] as const)('in %s', (code) => {
  const words = { locale: locales[code], now: NOW };
  // Of other languages than its own, the page loads the letters' words alone.
  const only = (one: LocaleCode): Locale => localeOf(one, messagesIn([readFileSync(fileOfWords(one, 'letters'), 'utf8')]));
  const alone = Object.fromEntries(LOCALES.map((one) => [one, one === code ? locales[one] : only(one)])) as typeof locales;
  const languagesIn = (codes: readonly string[]) => codes.map((one) => alone[one as LocaleCode]);

  test('a letter opens once its languages are there', () => {
    const { root, redraw } = section({ words, languagesIn: () => undefined, selected: 'access', form: ASKED });
    expect(root.querySelector('.open-letter')).toBeNull();
    expect(one(root, '#letter-access').textContent).not.toBe('');
    redraw({ languagesIn });
    expect(letterIn(root)).toContain('I request a copy');
  });

  test('the letter is English unless the other language is chosen', async () => {
    const { root } = section({ words, languagesIn, selected: 'access', form: ASKED });
    expect(letterIn(root)).toContain('I request a copy');
    expect(one(root, '.letter-body').getAttribute('dir')).toBe('ltr');
    const own = one(root, '.own-words .letter-body');
    expect([own.lang, own.textContent]).toEqual([
      code,
      letterCatalog.letterOf('access', ASKED, locales[code], NOW).body.replaceAll('\n\n', ''),
    ]);
    type(root, 'language', code);
    await vi.waitFor(() => expect(one(root, '.letter-body').getAttribute('lang')).toBe(code));
    expect(one(root, '.letter-body').getAttribute('dir')).toBe(locales[code].direction);
    expect(letterText(root)).toBe(letterCatalog.letterOf('access', ASKED, locales[code], NOW).body);
    expect(root.querySelector('.own-words')).toBeNull();
  });

  test.each(letterCatalog.letters.map(({ id }) => id))('%s can be drawn', (id) => {
    for (const region of letterCatalog.choices.region) {
      const { root } = section({ words, languagesIn, selected: id, form: { ...ASKED, region } });
      expect(root.textContent).not.toMatch(/undefined|[{}]/);
    }
  });
});

test.each([
  ['br', ['en', 'pt-BR', 'es']],
  ['ch', ['en', 'de', 'fr', 'it', 'es']],
  ['mx', ['en', 'es']],
  ['tr', ['tr', 'en', 'es']],
  ['uk', ['en', 'es']],
] as const)('for %s it is offered in %j to somebody who reads Spanish', async (region, codes) => {
  const { root } = section({ words: { locale: locales.es, now: NOW }, selected: 'access', form: { ...ASKED, region } });
  expect([...one<HTMLSelectElement>(root, '#letter-field-language').options].map(({ value }) => value)).toEqual(codes);
  expect(one(root, '.letter-body').getAttribute('lang')).toBe(codes[0]);
});

test('the letter stays on screen while the languages of another place are loaded', async () => {
  const form = { ...ASKED, region: 'eu-eea' } as const;
  const isHere = (codes: readonly string[]) => (codes.includes('ko') ? undefined : languagesIn(codes));
  const { root } = section({ languagesIn: isHere, selected: 'access', form });
  type(root, 'region', 'kr');
  await vi.waitFor(() => expect(letterIn(root)).toContain('Article 35(3)'));
  expect(one<HTMLSelectElement>(root, '#letter-field-region').value).toBe('kr');
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
