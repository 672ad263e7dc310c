import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CsvForm, PLAIN_FORM } from '../../lib/archive/export/csv';
import type { KeptOrder } from '../../lib/archive/model/order';
import { newestFirst } from '../../lib/archive/model/sort';
import { runWorkerTask } from '../../lib/archive/worker/tasks';
import { LOCALES } from '../../lib/locale';
import { messagesOf } from '../../lib/locale/compile';
import { ATTACKS } from '../../tests/archive/attacks';

const AMOUNTS = { USD: '1234.50', EUR: '-12.40', BRL: '0.99', JPY: '1234', KWD: '12.345', RUB: '1000000.00' } as const;
const CODES = Object.keys(AMOUNTS) as (keyof typeof AMOUNTS)[];
const DAY = 24 * 60 * 60 * 1000;
const MADE = { at: Date.UTC(2026, 10, 24, 12), by: 'Last Orders' };

/** Orders with numbers of 16 and 17 digits, days, and amounts of six currencies. */
function priced(n: number): KeptOrder {
  const iso = new Date(Date.UTC(2026, 8, 1) + n * DAY).toISOString().slice(0, 10);
  const currency = CODES[n % CODES.length] ?? 'USD';
  const total = { shown: 'as shown', amount: AMOUNTS[currency], currency };
  return {
    id: String((n % 2 ? 81_900_000_000_000_013n : 8_190_000_000_000_013n) + BigInt(n)),
    date: { shown: iso, iso },
    store: { name: 'متجر' },
    items: [{ title: `Lamp ${n}`, quantity: 2, price: total, productId: '10050012345678901' }],
    total,
    seen: { 'order-list': MADE.at },
  };
}

const hostile = (text: string, n: number): KeptOrder => ({
  id: String(8_190_000_000_001_000 + n),
  store: { name: text },
  items: [{ title: text, variant: text }],
  review: { text },
  seen: {},
});

/** openpyxl 3.0 undoes the guard of this one twice; the others read it as it is. */
const NOT_TRIED = ['_x005F_x0041_'];

/** What the files are made of, in the sequence they have in them. */
export const ORDERS: readonly KeptOrder[] = newestFirst([
  ...Array.from({ length: 60 }, (_, n) => priced(n)),
  ...ATTACKS.filter((text) => text.trim() && !NOT_TRIED.includes(text)).map(hostile),
]);

export const FORMS: Readonly<Record<string, CsvForm>> = {
  en_US: { separator: ',', decimal: '.', sheet: true },
  de_DE: { separator: ';', decimal: ',', sheet: true },
  pt_BR: { separator: ';', decimal: ',', sheet: true },
};

/** Makes a workbook in each of our languages, and a table in each form. */
export async function makeFiles(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const files = { orders: ORDERS, made: MADE };
  const save = async (name: string, type: 'xlsx' | 'orders-csv', code: (typeof LOCALES)[number], form = PLAIN_FORM) => {
    const words = { code, messages: messagesOf('guide', code) };
    writeFileSync(join(folder, name), (await runWorkerTask({ type, ...files, words, form }, () => undefined)).bytes);
  };
  for (const code of LOCALES) await save(`${code}.xlsx`, 'xlsx', code);
  for (const [locale, form] of Object.entries(FORMS)) await save(`${locale}.csv`, 'orders-csv', 'en', form);
}
