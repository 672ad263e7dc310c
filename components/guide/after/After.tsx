import type { JSX } from 'preact';
import type { Schedule, ScheduleEntry, SentLetter } from '../../../lib/aftercare';
import type { MailboxSearch } from '../../../lib/aftercare/mail-search';
import type { LetterCatalog } from '../../../lib/letters';
import type { ClosingRecord, LetterId, RequestOutcome, SentRequests } from '../../../lib/model/journey';
import { Button } from '../../Button';
import type { Words } from '../../evidence-words';
import { Note } from '../../Note';
import { ClosingRecordCard } from './ClosingRecordCard';
import { Days } from './Days';
import { LetterRows } from './LetterRows';
import { MailSearch } from './MailSearch';
import { Passwords } from './Passwords';
import { Reminders, type RemindersProps } from './Reminders';
import type { RowActs } from './RowAnswers';
import { Ruler } from './Ruler';
import { sayLetters } from './record-words';
import { SiteData, type SiteDataProps } from './SiteData';
import { sayLongDay } from './say';

export interface AfterProps {
  readonly words: Words;
  /** Undefined before the closing request was sent. */
  readonly schedule: Schedule | undefined;
  /** The days, also those of a request not sent yet. */
  readonly entries: readonly ScheduleEntry[];
  readonly record: ClosingRecord | undefined;
  /** The person took back that the request was sent; its clock and record are still there. */
  readonly isTakenBack: boolean;
  readonly letters: readonly SentLetter[];
  readonly requests: SentRequests;
  readonly catalog: LetterCatalog;
  readonly mail: {
    readonly closing: readonly MailboxSearch[];
    readonly adverts: readonly MailboxSearch[];
    readonly typed: string;
  };
  readonly reminders: Omit<RemindersProps, 'locale'>;
  readonly siteData: Omit<SiteDataProps, 'locale'>;
  readonly actions: AfterActs;
}

export interface AfterActs extends RowActs {
  /** It was sent after all, or its clock and record go. */
  readonly onTakenBack: (wasSent: boolean) => void;
  readonly onLetter: (id: LetterId, outcome: RequestOutcome | undefined) => void;
  readonly onNote: (note: string) => void;
  readonly onSaveRecord: (as: 'html' | 'json') => void;
}

/** After-care: the days, letters that wait, and all that is left to clear. */
export function After(props: AfterProps): JSX.Element {
  const { words, schedule, entries, record, letters, requests, mail, actions } = props;
  const { locale } = words;
  return (
    <>
      <Lead {...props} />
      {props.isTakenBack && <TakenBack {...props} />}
      <div class="card">
        {schedule && <Ruler schedule={schedule} locale={locale} />}
        <Days entries={entries} schedule={schedule} words={words} actions={actions} />
      </div>
      {(schedule || letters.length > 0) && <Reminders {...props.reminders} locale={locale} />}
      <LetterRows rows={letters} requests={requests} words={words} catalog={props.catalog} onOutcome={actions.onLetter} />
      {schedule && <MailSearch {...mail} locale={locale} />}
      <SiteData {...props.siteData} locale={locale} />
      <Passwords locale={locale} />
      {record && (
        <ClosingRecordCard
          record={record}
          letters={sayLetters(letters, requests, props.catalog, words)}
          words={words}
          onNote={actions.onNote}
          onSave={actions.onSaveRecord}
        />
      )}
    </>
  );
}

function Lead({ schedule, words: { locale } }: AfterProps): JSX.Element {
  if (schedule) return <p class="lead">{locale.t('after-lead-sent', { date: sayLongDay(schedule.closing.sentAt, locale) })}</p>;
  return (
    <p class="lead">
      {locale.t('after-lead')} <a href="#close">{locale.t('after-to-close')}</a>
    </p>
  );
}

function TakenBack({ words: { locale }, actions }: AfterProps): JSX.Element {
  const { t } = locale;
  return (
    <Note kind="unknown" title={t('taken-back')} what={t('taken-back-what')}>
      <Button look="small" onPress={() => actions.onTakenBack(true)}>
        {t('taken-back-sent')}
      </Button>
      <Button look="small" onPress={() => actions.onTakenBack(false)}>
        {t('taken-back-remove')}
      </Button>
    </Note>
  );
}
