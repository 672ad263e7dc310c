import type { Locale } from '../../../lib/locale';
import { dateFormat } from '../../../lib/tools/date-format';

/** A day without its year, as near days are spoken of. */
export const sayShortDay = (time: number, { code }: Locale): string =>
  dateFormat(code, { day: 'numeric', month: 'short' }).format(time);

export const sayLongDay = (time: number, { code }: Locale): string =>
  dateFormat(code, { day: 'numeric', month: 'long' }).format(time);
