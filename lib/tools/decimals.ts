/**
 * Decimals of the currencies of today: ISO 4217, list one (SIX, published 2024-06-25), with the changes made since by 2026-02
 * (XCG for ANG, no BGN, no CUC), both as `datasets/currency-codes` on GitHub keeps them (read 2026-11-28). Not asked of the
 * browser: Chromium 156 and Firefox 153 differ in twenty of them, and list dead ones too. Left out: funds, metals and codes
 * for testing, which no price is in.
 */
const TODAY = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  2:
    'AED AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY CRC CUP CVE CZK DKK DOP DZD ' +
    'EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG ILS INR JMD KES KGS KHR KYD KZT LKR LRD LSL MAD MDL MKD ' +
    'MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PLN QAR RON RUB SAR SBD SCR SDG SEK SGD SHP ' +
    'SLE SRD SSP STN SVC SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD XCG ZAR ZMW ZWG',
  3: 'BHD JOD KWD LYD OMR TND',
} as const;

/** Two by ISO 4217, none where people write them (CLDR 48, in Node 20.20.2 and in Chromium 156, which has RSD so too). */
const MOSTLY_WHOLE = 'AFN ALL COP HUF IDR IRR KPW LAK LBP MGA MMK PKR RSD SOS SYP YER';

/** Three by ISO 4217 and in Java's and Firefox's data, none by CLDR 48. */
const WHOLE_OR_THREE = 'IQD';

/** Over since AliExpress opened in 2010 (ISO 4217, list three), each of two decimals; orders of those years may be in them. */
const OVER = 'ANG BGN CUC EEK HRK LTL LVL VEF';

/** Those an amount may be written with, each by its currency. */
const DECIMALS: ReadonlyMap<string, readonly number[]> = new Map(
  (
    [
      [TODAY[0], [0]],
      [TODAY[2], [2]],
      [TODAY[3], [3]],
      [MOSTLY_WHOLE, [0, 2]],
      [WHOLE_OR_THREE, [0, 3]],
      [OVER, [2]],
    ] as const
  ).flatMap(([codes, decimals]) => codes.split(' ').map((code): [string, readonly number[]] => [code, decimals])),
);

/** The codes of all currencies a price can be in. */
export const CURRENCIES: ReadonlySet<string> = new Set(DECIMALS.keys());

/**
 * Decimals an amount of a currency may be written with: `[2]` for most, `[0]` for the yen, `[3]` for Kuwait's dinar, `[0, 3]` for
 * Iraq's.
 * @returns an empty list for what is no currency
 */
export const decimalsOf = (currency: string): readonly number[] => DECIMALS.get(currency) ?? [];
