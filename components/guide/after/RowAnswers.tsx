import type { JSX } from 'preact';
import type { Clock, ClockRow } from '../../../lib/aftercare';
import type { Outcome } from '../../../lib/journey';
import type { Words } from '../../evidence-words';
import { Answers, type OnTick } from '../Answers';
import { MailAnswers, RequestAnswers, SentAnswers, SignInAnswers } from './OwnAnswers';
import { Way } from './Says';

/** What a person may say on the clock. */
export interface RowActs {
  readonly onTick: OnTick;
  /** How the closing request ended; undefined takes the word back. */
  readonly onOutcome: (outcome: Outcome | undefined) => void;
  /** Signing in was tried. */
  readonly onSignIn: (worked: boolean) => void;
  /** The request was sent once more: its clock starts anew. */
  readonly onSentAgain: () => void;
}

export interface RowProps {
  readonly row: ClockRow;
  readonly closing: Clock['closing'];
  readonly words: Words;
  readonly acts: RowActs;
}

const OWN: Readonly<Record<string, (props: RowProps) => JSX.Element | null>> = {
  'submit-request': SentAnswers,
  'await-deletion': RequestAnswers,
  'confirm-closed': MailAnswers,
  'try-sign-in': SignInAnswers,
};

/** Places of this section where a task is done. */
const WAYS: Readonly<Record<string, string>> = {
  'answer-confirmation-mail': 'after-mail',
  'clear-site-data': 'after-wipe',
  'remove-passwords': 'after-passwords',
  unsubscribe: 'after-mail',
};

/** Ways on and answers at the end of a row; what comes later has none yet. */
export function RowAnswers(props: RowProps): JSX.Element | null {
  const { row, words, acts } = props;
  const { state, later } = row;
  const Own = OWN[state.task.id];
  const way = state.status === 'done' ? undefined : WAYS[state.task.id];
  if (later) return null;
  if (Own) return <Own {...props} />;
  return (
    <Answers state={state} words={words} onTick={acts.onTick}>
      {way && <Way to={way} words={words} />}
    </Answers>
  );
}
