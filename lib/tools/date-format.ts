/**
 * Dates as a language writes them, in years of the Gregorian calendar everywhere: every engine counts Thai years from the Buddha
 * (2569 for 2026), beside which a page's or a file's own 2026 would read as another year (ICU 78, Chromium 156, Firefox 153).
 * @param code a language of ours
 */
export const dateFormat = (code: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(`${code}-u-ca-gregory`, options);
