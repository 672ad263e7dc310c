import type { Due } from '../../../lib/letters/deadlines';
import type { Period } from '../../../lib/letters/region-rules';
import type { Locale } from '../../../lib/locale';
import { dateFormat } from '../../../lib/tools/date-format';

/** The rule behind a date: "one month, moved from Sunday", "one month, moved from December 25". */
export function sayRule({ rule, movedFrom }: Due, { t, code }: Locale): string {
  const plain = t(...periodOf(rule));
  if (movedFrom === undefined) return plain;
  const isWeekend = [0, 6].includes(new Date(movedFrom).getDay());
  const day = dateFormat(code, isWeekend ? { weekday: 'long' } : { day: 'numeric', month: 'long' });
  return t('letters-rule-moved', { rule: plain, day: day.format(movedFrom) });
}

function periodOf(rule: Period): [id: string, figures: { count: number }] {
  if ('months' in rule) return ['letters-rule-months', { count: rule.months }];
  return 'days' in rule
    ? ['letters-rule-days', { count: rule.days }]
    : ['letters-rule-working-days', { count: rule.workingDays }];
}
