import type { JSX } from 'preact';
import type { Schedule, ScheduleRow } from '../../../lib/aftercare';
import type { RequestOutcome } from '../../../lib/model/journey';
import type { Words } from '../../evidence-words';
import { type OnTick, TaskAnswers } from '../TaskAnswers';
import { GuideLink } from './AnswerButton';
import { MailAnswers, RequestAnswers, SentAnswers, SignInAnswers } from './OwnAnswers';

/** What a person may say on the clock. */
export interface RowActs {
  readonly onTick: OnTick;
  /** How the closing request ended; undefined takes the word back. */
  readonly onOutcome: (outcome: RequestOutcome | undefined) => void;
  /** Signing in was tried. */
  readonly onSignIn: (worked: boolean) => void;
  /** The request was sent once more: its clock starts anew. */
  readonly onSentAgain: () => void;
}

export interface RowProps {
  readonly row: ScheduleRow;
  readonly closing: Schedule['closing'];
  readonly words: Words;
  readonly actions: RowActs;
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
  const { row, words, actions } = props;
  const { state, later } = row;
  const Own = OWN[state.task.id];
  const way = state.status === 'done' ? undefined : WAYS[state.task.id];
  if (later) return null;
  if (Own) return <Own {...props} />;
  return (
    <TaskAnswers state={state} words={words} onTick={actions.onTick}>
      {way && <GuideLink to={way} words={words} />}
    </TaskAnswers>
  );
}
