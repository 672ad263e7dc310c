import type { JSX } from 'preact';
import type { Clock, ClockEntry, LetterRow } from '../../../lib/aftercare';
import type { MailSearch as Search } from '../../../lib/aftercare/mail-search';
import type { ClosingRecord, LetterId, Outcome, Requests } from '../../../lib/journey';
import { Button } from '../../Button';
import type { Words } from '../../evidence-words';
import { Note } from '../../Note';
import { Days } from './Days';
import { LetterRows } from './LetterRows';
import { MailSearch } from './MailSearch';
import { Passwords } from './Passwords';
import { Record } from './Record';
import { Reminders, type RemindersProps } from './Reminders';
import type { RowActs } from './RowAnswers';
import { Ruler } from './Ruler';
import { SiteData, type SiteDataProps } from './SiteData';
import { longDay } from './say';

export interface AfterProps {
  readonly words: Words;
  /** Undefined before the closing request was sent. */
  readonly clock: Clock | undefined;
  /** The days, also those of a request not sent yet. */
  readonly entries: readonly ClockEntry[];
  readonly record: ClosingRecord | undefined;
  /** The person took back that the request was sent; its clock and record are still there. */
  readonly isTakenBack: boolean;
  readonly letters: readonly LetterRow[];
  readonly requests: Requests;
  readonly mail: { readonly closing: readonly Search[]; readonly adverts: readonly Search[]; readonly typed: string };
  readonly reminders: Omit<RemindersProps, 'locale'>;
  readonly siteData: Omit<SiteDataProps, 'locale'>;
  readonly acts: AfterActs;
}

export interface AfterActs extends RowActs {
  /** It was sent after all, or its clock and record go. */
  readonly onTakenBack: (wasSent: boolean) => void;
  readonly onLetter: (id: LetterId, outcome: Outcome | undefined) => void;
  readonly onNote: (note: string) => void;
  readonly onSaveRecord: (as: 'html' | 'json') => void;
}

/** After-care: the days, letters that wait, and all that is left to clear. */
export function After(props: AfterProps): JSX.Element {
  const { words, clock, entries, record, letters, requests, mail, acts } = props;
  const { locale } = words;
  return (
    <>
      <Lead {...props} />
      {props.isTakenBack && <TakenBack {...props} />}
      <div class="card">
        {clock && <Ruler clock={clock} locale={locale} />}
        <Days entries={entries} clock={clock} words={words} acts={acts} />
      </div>
      {(clock || letters.length > 0) && <Reminders {...props.reminders} locale={locale} />}
      <LetterRows rows={letters} requests={requests} words={words} onOutcome={acts.onLetter} />
      {clock && <MailSearch {...mail} locale={locale} />}
      <SiteData {...props.siteData} locale={locale} />
      <Passwords locale={locale} />
      {record && <Record record={record} words={words} onNote={acts.onNote} onSave={acts.onSaveRecord} />}
    </>
  );
}

function Lead({ clock, words: { locale } }: AfterProps): JSX.Element {
  if (clock) return <p class="lead">{locale.t('after-lead-sent', { date: longDay(clock.closing.sentAt, locale) })}</p>;
  return (
    <p class="lead">
      {locale.t('after-lead')} <a href="#close">{locale.t('after-to-close')}</a>
    </p>
  );
}

function TakenBack({ words: { locale }, acts }: AfterProps): JSX.Element {
  const { t } = locale;
  return (
    <Note kind="unknown" title={t('taken-back')} what={t('taken-back-what')}>
      <Button look="small" onPress={() => acts.onTakenBack(true)}>
        {t('taken-back-sent')}
      </Button>
      <Button look="small" onPress={() => acts.onTakenBack(false)}>
        {t('taken-back-remove')}
      </Button>
    </Note>
  );
}
