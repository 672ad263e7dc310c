import type { Stretch } from '../../../lib/give-up';
import { dateFormat } from '../../../lib/tools/date-format';
import type { Words } from '../../evidence-words';

const STYLES = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
} as const;

/** Days from one to another; of the short form only the first. */
export function sayStretch({ from, to }: Stretch, { locale }: Words, form: keyof typeof STYLES): string {
  const format = dateFormat(locale.code, { ...STYLES[form], timeZone: 'UTC' });
  return form === 'short' ? format.format(new Date(from)) : format.formatRange(new Date(from), new Date(to));
}
