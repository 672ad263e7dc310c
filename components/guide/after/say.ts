import type { Locale } from '../../../lib/locale';

/** A day without its year, as near days are spoken of. */
export const sayShortDay = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { day: 'numeric', month: 'short' }).format(time);

export const sayLongDay = (time: number, { code }: Locale): string =>
  new Intl.DateTimeFormat(code, { day: 'numeric', month: 'long' }).format(time);
