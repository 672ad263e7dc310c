import type { ComponentChildren, JSX } from 'preact';
import { LinkOut } from '../../Button';
import type { RowProps } from './RowAnswers';
import { Say, Way } from './Says';

const Row = ({ children }: { children: ComponentChildren }): JSX.Element => <div class="answers">{children}</div>;

/** Makes the answers of a row. */
const sayOf =
  ({ row, words }: RowProps) =>
  (id: string, act: () => void): JSX.Element => (
    <Say id={id} of={words.locale.t(`task-${row.state.task.id}`)} words={words} onPress={act} />
  );

/** The request was sent once more. */
export function SentAnswers(props: RowProps): JSX.Element | null {
  if (props.row.say !== 'submitted') return null;
  return <Row>{sayOf(props)('sent-again', props.acts.onSentAgain)}</Row>;
}

/** How the request ended, by the person's word; a letter where it did not end well. */
export function RequestAnswers(props: RowProps): JSX.Element {
  const { closing, acts, row, words } = props;
  const { is } = closing;
  const isBad = is === 'refused' || is === 'no-answer';
  const isOpen = is === 'waiting' || is === 'overdue';
  const say = sayOf(props);
  if (row.state.status === 'set-aside') return <Row>{say('take-back', () => acts.onTick(row.state, undefined))}</Row>;
  return (
    <Row>
      {(isBad || is === 'still-open') && <Way to="letter-follow-up" words={words} />}
      {isBad && <Way to="letter-erasure" words={words} />}
      {isOpen && say('was-refused', () => acts.onOutcome('refused'))}
      {is === 'overdue' && say('no-answer-came', () => acts.onOutcome('no-answer'))}
      {!isOpen && say('take-back', () => acts.onOutcome(undefined))}
    </Row>
  );
}

/** The closing mail: where to look, and that it came. */
export function MailAnswers(props: RowProps): JSX.Element {
  const { closing, acts, row, words } = props;
  const { status } = row.state;
  const say = sayOf(props);
  if (status === 'done') return <Row>{say('take-back', () => acts.onOutcome(undefined))}</Row>;
  if (status === 'set-aside') return <Row>{say('take-back', () => acts.onTick(row.state, undefined))}</Row>;
  return (
    <Row>
      <Way to="after-mail" words={words} />
      {closing.is === 'overdue' && <Way to="letter-follow-up" words={words} />}
      {say('mail-came', () => acts.onOutcome('confirmed'))}
    </Row>
  );
}

/** A sign-in page proves nothing by itself: the person says what came of it. */
export function SignInAnswers(props: RowProps): JSX.Element {
  const { acts, row, words } = props;
  const { state } = row;
  const say = sayOf(props);
  const isSettled = state.status === 'done' || state.status === 'set-aside';
  if (isSettled) return <Row>{say('take-back', () => acts.onTick(state, undefined))}</Row>;
  return (
    <Row>
      <LinkOut look="small" href={state.task.go ?? ''}>
        {words.locale.t('go-try-sign-in')}
      </LinkOut>
      {say('sign-in-failed', () => acts.onSignIn(false))}
      {say('sign-in-worked', () => acts.onSignIn(true))}
    </Row>
  );
}
