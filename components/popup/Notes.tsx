import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { AccountQuestionNote, type AccountQuestionProps } from '../AccountQuestionNote';
import { type Lost, LostNotes } from '../LostNotes';
import { Failed } from '../Note';
import { StartOver } from './StartOver';

interface Props {
  readonly lost: Lost;
  /** Why the last change was not saved. */
  readonly failed: string | undefined;
  readonly accountQuestion: Omit<AccountQuestionProps, 'locale'>;
  readonly asking: boolean;
  /** There is a closing record, or the date of something sent. */
  readonly proof: boolean;
  readonly locale: Locale;
  readonly onAgain: () => void;
  readonly onPutAside: () => void;
  readonly onStartOver: (withProof: boolean) => void;
  readonly onKeep: () => void;
}

/** What must be said before anything else; first of all the answer to a press. */
export function Notes({ lost, failed, accountQuestion, asking, locale, onAgain, onPutAside, ...props }: Props): JSX.Element {
  return (
    <>
      {asking && <StartOver {...props} locale={locale} />}
      {failed && <Failed what="failed" kind={failed} locale={locale} onAgain={onAgain} />}
      <LostNotes lost={lost} locale={locale} onPutAside={onPutAside} />
      <AccountQuestionNote {...accountQuestion} locale={locale} />
    </>
  );
}
