import type { JSX } from 'preact';
import type { Schedule, ScheduleEntry } from '../../../lib/aftercare';
import type { Locale } from '../../../lib/locale';
import { StateIcon } from '../../StateIcon';

const LAST = 32;
/** What stands at an end, or close to another. */
const NAMES: Readonly<Record<number, string>> = { 2: ' tight', [LAST]: ' last' };

/** The days as a line, with today's mark; what it shows is said in words too. */
export function Ruler({ schedule, locale }: { schedule: Schedule; locale: Locale }): JSX.Element {
  const { t } = locale;
  const { today, entries } = schedule;
  const at = Math.min(today, LAST);
  const days = entries.map(({ day, shape }) => t(`ruler-${shape}`, { day }));
  return (
    <div class="clock">
      <p class="vh">
        {t('ruler-today', { day: today })}. {new Intl.ListFormat(locale.code, { type: 'unit' }).format(days)}
      </p>
      <div class="ruler" aria-hidden="true">
        <div class="run" style={{ '--day': at }} />
        {entries.map((entry) => (
          <Mark key={entry.day} entry={entry} locale={locale} />
        ))}
        <div class={`today${at < 5 ? ' early' : at > 27 ? ' late' : ''}`} style={{ '--day': at }}>
          {t('ruler-today', { day: today })}
        </div>
      </div>
    </div>
  );
}

/** The last is named, where there is room for any language's words; the others are a figure. */
function Mark({ entry: { day, shape }, locale: { t } }: { entry: ScheduleEntry; locale: Locale }): JSX.Element {
  return (
    <div class={`at${NAMES[day] ?? ''}`} style={{ '--day': day }}>
      <StateIcon shape={shape} />
      <span>{day === LAST ? t('clock-day', { day }) : t('clock-figure', { day })}</span>
    </div>
  );
}
