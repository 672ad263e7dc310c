import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCurrency } from '../lib/tools/currencies';
import { decimalsOf } from '../lib/tools/decimals';
import { decimalOf, marksOf } from '../lib/tools/figures';
import { type PriceHints, priceOf } from '../lib/tools/price';

type Read = readonly [amount?: string, currency?: string];
const read = (text: string, hints?: PriceHints): Read | undefined => {
  const price = priceOf(text, hints);
  return price && [price.amount ?? '', price.currency ?? ''];
};

/** Without any hint. The shapes of site-facts 6 first. */
test.each<readonly [text: string, read: Read | undefined]>([
  ['$93.62', ['93.62']],
  ['US $1.99', ['1.99', 'USD']],
  ['US$1.99', ['1.99', 'USD']],
  ['AU$4.99', ['4.99', 'AUD']],
  ['C$10.37', ['10.37', 'CAD']],
  ['R$132,74', ['132.74', 'BRL']],
  ['€48.88', ['48.88', 'EUR']],
  ['48,88 €', ['48.88', 'EUR']],
  ['48,88\u00a0€', ['48.88', 'EUR']],
  ['1 234,56 ₽', ['1234.56', 'RUB']],
  ['1\u202f234,56\u00a0₽', ['1234.56', 'RUB']],
  ['₩12,300', ['12300', 'KRW']],
  ['₪ 12.30', ['12.30', 'ILS']],
  ['12.30 zł', ['12.30', 'PLN']],
  ['¥1,200', []],
  ['¥1,200.50', ['1200.50']],
  ['JP¥1,200', ['1200', 'JPY']],
  ['CN¥1,200.50', ['1200.50', 'CNY']],
  ['￥12', ['12']],
  ['USD 1.99', ['1.99', 'USD']],
  ['1.99 USD', ['1.99', 'USD']],
  ['$12.00 USD', ['12.00', 'USD']],
  ['MXN$1,234.50', ['1234.50', 'MXN']],
  ['CLP 1.234', ['1234', 'CLP']],
  ['US $١٢٫٣٠', ['12.30', 'USD']],
  ['۱٬۲۳۴٫۵۰ €', ['1234.50', 'EUR']],
  ['\u200f١٬٢٣٤٫٥٠\u00a0ر.س.\u200f', ['1234.50', 'SAR']],
  ['\u200f١٢٫٣٠ د.إ', ['12.30', 'AED']],
  ['1.234,56 €', ['1234.56', 'EUR']],
  ["CHF 1'234.50", ['1234.50', 'CHF']],
  ['₹1,23,456.00', ['123456.00', 'INR']],
  ['1,234,567 ₫', ['1234567', 'VND']],
  ['Rp 1.234.567', ['1234567', 'IDR']],
  ['RM 12.30', ['12.30', 'MYR']],
  ['£12', ['12', 'GBP']],
  ['12,30 TL', ['12.30', 'TRY']],
  ['1 234,50 руб.', ['1234.50']],
  ['12,50 kr', ['12.50']],
  ['KWD 1.234,500', ['1234.500', 'KWD']],
  ['-$5.66', ['-5.66']],
  ['−R$5,66', ['-5.66', 'BRL']],
  ['€ -1.234,50', ['-1234.50', 'EUR']],
  ['CHF-5.00', ['-5.00', 'CHF']],
  ['-US $5.00', ['-5.00', 'USD']],
  ['$0.00', ['0.00']],
  ['-$0.00', ['0.00']],
  ['₩0', ['0', 'KRW']],
  ['$10', ['10']],
  ['$007.50', ['7.50']],
  ['Total:US $93.62', ['93.62', 'USD']],
  ['Total: $93.62', ['93.62']],
  ['Total US $93.62', ['93.62', 'USD']],
  ['المجموع: ١٢٫٣٠ ر.س.', ['12.30', 'SAR']],
  ['合計：JP¥1,200', ['1200', 'JPY']],
  ['US $1.99x2', ['1.99', 'USD']],
  ['x2 US $1.99', ['1.99', 'USD']],
  ['2 × €5,00', ['5.00', 'EUR']],
  ['\u202aUS $1.99\u202c', ['1.99', 'USD']],
  ['5,00 € (inkl. MwSt.)', ['5.00', 'EUR']],
  // What could be two things, or is no money.
  ['€1.234', ['', 'EUR']],
  ['$1.234', []],
  ['1.234', []],
  ['12.30', []],
  ['5 items', []],
  ['US $1.99 - 5.99', []],
  ['$5.00 + $1.00', []],
  ['($5.00)', []],
  ['Total - $5.00', []],
  ['- $5.00', []],
  ['5.00- €', []],
  ['€5.00 USD', []],
  ['R$ 5 EUR', []],
  ['XS$5.00', []],
  ['TotalUS $93.62', []],
  ['€1.23.456', ['', 'EUR']],
  ['€1,2.50', ['', 'EUR']],
  ['USD €5.00', []],
  ['€1,234.567,8', ['', 'EUR']],
  ['$1234567890123456', []],
  ['Free', undefined],
  ['', undefined],
  ['US $', undefined],
])('%s', (text, expected) => expect(read(text)).toEqual(expected && [expected[0] ?? '', expected[1] ?? '']));

describe('1.9 amounts', () => {
  test.each<readonly [what: string, text: string, hints: PriceHints, read: Read]>([
    ['Iraq’s thousands', 'IQD 12,500', { lang: 'en' }, ['12500', 'IQD']],
    ['Iraq’s thousands in Arabic', 'IQD 12,500', { lang: 'ar' }, ['12500', 'IQD']],
    ['thousands or thousandths', 'IQD 12,500', { lang: 'ru' }, ['', 'IQD']],
    ['Java’s three decimals', 'IQD 12.300', { lang: 'en' }, ['', 'IQD']],
    ['nothing told of the language', 'IQD 12.300', {}, ['', 'IQD']],
    ['two decimals by the norm, none in use', '12.345 Ft', { lang: 'hu' }, ['12345', 'HUF']],
    ['the same', 'Rp12.345', { lang: 'en' }, ['12345', 'IDR']],
    ['the same, no language', 'COP 12.345', {}, ['12345', 'COP']],
    ['cents of a currency that has none', '₩12,300', { currency: 'KRW', info: '₩12,300|12|300' }, ['12300', 'KRW']],
    ['the same in Chile', 'CLP 12.300', { currency: 'CLP', info: 'CLP 12.300|12|300' }, ['12300', 'CLP']],
    ['three of a currency of two', '€12.300', { currency: 'EUR', info: '€12.300|12|300' }, ['', 'EUR']],
    ['the same in Brazil', 'R$1.234', { currency: 'BRL', info: 'R$1.234|1|234' }, ['', 'BRL']],
    ['three that may be thousands', 'IQD 12.300', { currency: 'IQD', info: 'IQD 12.300|12|300' }, ['', 'IQD']],
    ['three of a currency of three', 'KWD 1.234', { currency: 'KWD', info: 'KWD 1.234|1|234' }, ['1.234', 'KWD']],
    ['none of a currency of three', 'KWD 1.234', { currency: 'KWD', info: 'KWD 1.234|1.234|' }, ['', 'KWD']],
    ['a whole part that is none', '12.30 сом', { currency: 'KGS', info: '12.30 сом|12.30|' }, ['', 'KGS']],
    ['a decimal mark of a language the browser lacks', 'KWD 1.234', { lang: 'zz' }, ['', 'KWD']],
    ['a lone letter the data names', 'R 1 234,50', { currency: 'ZAR' }, ['1234.50', 'ZAR']],
    ['the same', 'R1,234.50', { currency: 'ZAR' }, ['1234.50', 'ZAR']],
    ['a lone letter of another currency', 'R1,234.50', { currency: 'USD' }, ['', 'USD']],
    ['won in words', '12,300원', {}, ['12300', 'KRW']],
    ['yen in words', '1,200円', { currency: 'JPY' }, ['1200', 'JPY']],
    ['two pounds in one country', '£1,234.50', { lang: 'en-AU' }, ['1234.50', '']],
    ['one pound elsewhere', '£1,234.50', { lang: 'en' }, ['1234.50', 'GBP']],
    ['a minus before a sign of words', '-F CFA 12', {}, ['-12', 'XOF']],
    ['a currency that ended before AliExpress', 'DEM 12.30', {}, ['', '']],
    ['one that ended since', 'HRK 12,30', {}, ['12.30', 'HRK']],
    ['Thai figures', '฿๑๒.๕๐', {}, ['', '']],
  ])('1.9 %s: %s with %j', (_, text, hints, expected) => {
    expect(priceOf(text, hints)?.shown).toBe(text);
    expect(read(text, hints)).toEqual(expected);
  });
});

describe('what the page tells besides', () => {
  test.each<readonly [text: string, hints: PriceHints, read: Read]>([
    ['$93.62', { currency: 'USD' }, ['93.62', 'USD']],
    ['$93.62', { currency: 'EUR' }, []],
    ['¥1,200', { currency: 'JPY' }, ['1200', 'JPY']],
    ['¥1,200', { currency: 'CNY', lang: 'en' }, ['1200', 'CNY']],
    ['¥1,200', { currency: 'CNY' }, ['', 'CNY']],
    ['1.234', { currency: 'KWD', lang: 'en-US' }, ['1.234', 'KWD']],
    ['1.234', { currency: 'KWD', lang: 'de' }, ['', 'KWD']],
    ['1,234', { currency: 'KWD', lang: 'es' }, ['', 'KWD']],
    ['1,234', { currency: 'KWD', lang: 'es-ES' }, ['1.234', 'KWD']],
    ['1.234', { currency: 'KRW', lang: 'en' }, ['1234', 'KRW']],
    ['12.30', { currency: 'USD' }, ['12.30', 'USD']],
    ['3 items', { currency: 'USD' }, ['', 'USD']],
    ['12.30 сом', { currency: 'KGS' }, ['', 'KGS']],
    ['12.30 сом', { currency: 'KGS', info: '12.30 сом|12|30' }, ['12.30', 'KGS']],
    ['$93.62', { currency: '$' }, ['93.62']],
    ['$93.62', { currency: 'constructor' }, ['93.62']],
    ['€1.234', { lang: 'de' }, ['1234', 'EUR']],
    ['€1.234', { lang: 'de-DE' }, ['1234', 'EUR']],
    ['€1.234', { lang: 'en' }, ['', 'EUR']],
    ['€1.234', { lang: 'es' }, ['1234', 'EUR']],
    ['€1.234', { lang: 'es-ES' }, ['1234', 'EUR']],
    ['€1,234', { lang: 'en' }, ['1234', 'EUR']],
    ['€1,234', { lang: 'en_US' }, ['1234', 'EUR']],
    ['€1,234', { lang: 'x"><script>' }, ['', 'EUR']],
    ['R$132,74', { currency: 'BRL', info: 'R$132,74|132|74' }, ['132.74', 'BRL']],
    ['R$1.234', { currency: 'BRL', info: 'R$1.234|1.234|' }, ['1234', 'BRL']],
    ['١٬٢٣٤٫٥٠ ر.س.', { currency: 'SAR', info: '١٬٢٣٤٫٥٠ ر.س.|١٬٢٣٤|50' }, ['1234.50', 'SAR']],
    // Data that does not fit its text tells nothing.
    ['R$1.234', { currency: 'BRL', info: 'R$1.235|1.235|' }, ['', 'BRL']],
    ['R$132,74', { currency: 'BRL', info: 'R$132,99|132|99' }, ['132.74', 'BRL']],
    ['R$132,74', { currency: 'BRL', info: '|13|274' }, ['132.74', 'BRL']],
    ['R$132,74', { currency: 'BRL', info: 'R$132,74' }, ['132.74', 'BRL']],
    ['R$132,74', { currency: 'BRL', info: 'a|b|c|d' }, ['132.74', 'BRL']],
  ])('%s with %j', (text, hints, expected) => expect(read(text, hints)).toEqual([expected[0] ?? '', expected[1] ?? '']));
});

test.each([
  ['Total: $93.62', '$93.62'],
  ['Total:US\u00a0$93.62 ', 'US $93.62'],
  ['المجموع: ١٢٫٣٠ ر.س.', '١٢٫٣٠ ر.س.'],
  ['\u202e$93.62', '$93.62'],
  ['a: b', undefined],
])('%j is kept as %j', (text, shown) => expect(priceOf(text)?.shown).toBe(shown));

const LOCALES = [
  ...[
    'en-US',
    'en-GB',
    'en-IN',
    'ru-RU',
    'pt-BR',
    'pt-PT',
    'es-ES',
    'es-MX',
    'fr-FR',
    'fr-CH',
    'de-DE',
    'de-CH',
    'it-IT',
    'nl-NL',
  ],
  ...[
    'tr-TR',
    'ja-JP',
    'ko-KR',
    'th-TH',
    'vi-VN',
    'ar-EG',
    'ar-AE',
    'ar-MA',
    'he-IL',
    'id-ID',
    'pl-PL',
    'sk-SK',
    'cs-CZ',
    'uk-UA',
  ],
  ...['fa-IR', 'sv-SE', 'da-DK', 'hu-HU', 'ro-RO'],
];
const CURRENCIES = [
  ...[
    'USD',
    'EUR',
    'GBP',
    'BRL',
    'RUB',
    'KRW',
    'SAR',
    'AED',
    'JPY',
    'ILS',
    'PLN',
    'CAD',
    'AUD',
    'NZD',
    'MXN',
    'CLP',
    'CHF',
    'UAH',
  ],
  ...[
    'TRY',
    'THB',
    'VND',
    'IDR',
    'INR',
    'CZK',
    'HUF',
    'SEK',
    'NOK',
    'DKK',
    'RON',
    'KWD',
    'BHD',
    'MYR',
    'SGD',
    'PHP',
    'NGN',
    'KZT',
  ],
  ...['COP', 'PEN', 'MAD', 'EGP', 'ZAR', 'PKR', 'CNY', 'TWD', 'BYN', 'GEL', 'ISK'],
];
const DISPLAYS = ['symbol', 'narrowSymbol', 'code'] as const;
/** Signs that no other currency of the site has, in whatever language. */
const CERTAIN = /(?<!\p{Lu})(US\$|CA\$|AU\$|NZ\$|MX\$|R\$|[€£₽₩₪₴₺₫₹₱₸₾₦]|zł|Kč|Ft|Rp|RM|ر\.س|د\.إ|د\.ك|د\.ب|ج\.م)(?!\p{L})/u;

interface Shape {
  readonly locale: string;
  readonly currency: string;
  readonly currencyDisplay: (typeof DISPLAYS)[number];
}

const formats = new Map<string, Intl.NumberFormat>();
function formatOf({ locale, currency, currencyDisplay }: Shape): Intl.NumberFormat {
  const key = `${locale} ${currency} ${currencyDisplay}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay });
  formats.set(key, format);
  return format;
}

/** An amount, given in the currency's smallest unit, as Intl writes it, and its value. */
function written(shape: Shape, minor: number): { text: string; amount: number } {
  const format = formatOf(shape);
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  const value = minor / 10 ** maximumFractionDigits;
  return { text: format.format(value), amount: value === 0 ? 0 : Number(value.toFixed(maximumFractionDigits)) };
}

const shape = fc.record({
  locale: fc.constantFrom(...LOCALES),
  currency: fc.constantFrom(...CURRENCIES),
  currencyDisplay: fc.constantFrom(...DISPLAYS),
});
const minor = fc.oneof(fc.integer({ min: -2_000_000, max: 2_000_000_000 }), fc.integer({ min: 0, max: 2_000_000 }));

describe('what Intl writes', () => {
  test('is never read wrong, whatever the page’s language', () => {
    fc.assert(
      fc.property(shape, minor, fc.constantFrom('', 'en', 'es', ...LOCALES), (of, value, lang) => {
        const { text, amount } = written(of, value);
        const price = priceOf(`Total: ${text}`, { lang });
        expect([text, Number(price?.amount ?? amount)]).toEqual([text, amount]);
        expect([text, price?.currency ?? of.currency]).toEqual([text, of.currency]);
      }),
      { numRuns: 5000 },
    );
  }, 30_000);

  const shapes = (locale: string): Shape[] =>
    CURRENCIES.flatMap((currency) => DISPLAYS.map((currencyDisplay) => ({ locale, currency, currencyDisplay })));

  test.each(LOCALES)('is read in %s, with a code or a sign of its own', (locale) => {
    for (const of of shapes(locale)) {
      for (const minor of [0, 5, 199, 1234, 123_456, 1_234_567, 123_456_789, -199, -123_456]) {
        const { text, amount } = written(of, minor);
        if (of.currencyDisplay !== 'code' && !CERTAIN.test(text)) continue;
        const price = priceOf(text, { lang: locale });
        expect([text, price?.amount && Number(price.amount), price?.currency]).toEqual([text, amount, of.currency]);
      }
    }
  });
});

test('a sign shared by currencies of two and of three decimals settles nothing', () => {
  expect(decimalOf('1,234', [[2], [3]], marksOf('en'))).toBeUndefined();
  expect(decimalOf('1,234', [[0], [2]], marksOf('en'))).toBe('1234');
});

test('1.9 a currency is one of today or of the years of AliExpress, whatever the engine lists', () => {
  const dead = ['DEM', 'ITL', 'FRF', 'YUD', 'SUR', 'XAU', 'XXX', 'XTS'];
  expect(['USD', 'usd', 'XXQ', '', 'toString', 5, undefined, 'HRK', 'XCG', ...dead].filter(isCurrency)).toEqual([
    'USD',
    'HRK',
    'XCG',
  ]);
});

test('1.9 decimals are those of ISO 4217, and those people use where these differ', () => {
  const some = ['USD', 'JPY', 'KWD', 'HUF', 'IQD', 'HRK', 'DEM', 'constructor'];
  expect(some.map(decimalsOf)).toEqual([[2], [0], [3], [0, 2], [0, 3], [2], [], []]);
});
