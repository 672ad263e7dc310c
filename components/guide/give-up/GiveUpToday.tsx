import type { JSX } from 'preact';
import type { FreeDayEstimate, GivenUpLine, WindowTimeline } from '../../../lib/give-up';
import type { Words } from '../../evidence-words';
import { SourceNote } from '../SourceNote';
import { FreeDay } from './FreeDay';
import { Lines } from './Lines';
import { Timeline } from './Timeline';

export interface GiveUpProps {
  readonly words: Words;
  readonly free: FreeDayEstimate;
  readonly lines: readonly GivenUpLine[];
  /** How many orders are kept. */
  readonly kept: number;
  /** The kept orders one by one; while they are being read, or cannot be, which of the two. */
  readonly timeline: WindowTimeline | 'reading' | 'unread';
  readonly onCalendar: (day: string) => void;
}

/** What closing today would give up, and from which day on it is no window any more. */
export function GiveUpToday({ words, free, lines, kept, timeline, onCalendar }: GiveUpProps): JSX.Element {
  const { locale } = words;
  const { t } = locale;
  const read = typeof timeline === 'string' ? undefined : timeline;
  return (
    <>
      <p class="lead">{t('give-up-lead')}</p>
      <div class="card give-up-card">
        <section class="windows" id="give-up-day">
          <FreeDay free={free} words={words} onCalendar={onCalendar} />
          {read ? (
            <Timeline timeline={read} words={words} />
          ) : (
            kept > 0 && <p class="quiet">{t(`timeline-${String(timeline)}`)}</p>
          )}
          <p class="quiet">
            {t('returns-longest')}
            <SourceNote of="returns-longest" locale={locale} />
          </p>
          <p class="quiet">
            {t('returns-windows')}
            <SourceNote of="returns-windows" locale={locale} />
          </p>
        </section>
        <Lines lines={lines} free={free} timeline={read} words={words} />
      </div>
    </>
  );
}
