import type { ComponentChildren, JSX } from 'preact';
import { LinkOut } from '../../Button';
import { AnswerButton, GuideLink } from './AnswerButton';
import type { RowProps } from './RowAnswers';

const Row = ({ children }: { children: ComponentChildren }): JSX.Element => <div class="answers">{children}</div>;

/** Makes the answers of a row. */
const sayOf =
  ({ row, words }: RowProps) =>
  (id: string, act: () => void): JSX.Element => (
    <AnswerButton id={id} of={words.locale.t(`task-${row.state.task.id}`)} words={words} onPress={act} />
  );

/** The request was sent once more, or is to be stopped while that may still help. */
export function SentAnswers(props: RowProps): JSX.Element | null {
  const { row, closing, actions, words } = props;
  if (row.say !== 'submitted') return null;
  return (
    <Row>
      {(closing.is === 'waiting' || closing.is === 'overdue') && <GuideLink to="letter-stop" words={words} />}
      {sayOf(props)('sent-again', actions.onSentAgain)}
    </Row>
  );
}

/** How the request ended, by the person's word; a letter where it did not end well. */
export function RequestAnswers(props: RowProps): JSX.Element {
  const { closing, actions, row, words } = props;
  const { is } = closing;
  const isBad = is === 'refused' || is === 'no-answer';
  const isOpen = is === 'waiting' || is === 'overdue';
  const say = sayOf(props);
  if (row.state.status === 'set-aside') return <Row>{say('take-back', () => actions.onTick(row.state, undefined))}</Row>;
  return (
    <Row>
      {(isBad || is === 'still-open') && <GuideLink to="letter-follow-up" words={words} />}
      {isBad && <GuideLink to="letter-erasure" words={words} />}
      {isOpen && say('was-refused', () => actions.onOutcome('refused'))}
      {is === 'overdue' && say('no-answer-came', () => actions.onOutcome('no-answer'))}
      {!isOpen && say('take-back', () => actions.onOutcome(undefined))}
    </Row>
  );
}

/** The closing mail: where to look, and that it came. */
export function MailAnswers(props: RowProps): JSX.Element {
  const { closing, actions, row, words } = props;
  const { status } = row.state;
  const say = sayOf(props);
  if (status === 'done') return <Row>{say('take-back', () => actions.onOutcome(undefined))}</Row>;
  if (status === 'set-aside') return <Row>{say('take-back', () => actions.onTick(row.state, undefined))}</Row>;
  return (
    <Row>
      <GuideLink to="after-mail" words={words} />
      {closing.is === 'overdue' && <GuideLink to="letter-follow-up" words={words} />}
      {say('mail-came', () => actions.onOutcome('confirmed'))}
    </Row>
  );
}

/** A sign-in page proves nothing by itself: the person says what came of it. */
export function SignInAnswers(props: RowProps): JSX.Element {
  const { actions, row, words } = props;
  const { state } = row;
  const say = sayOf(props);
  const isSettled = state.status === 'done' || state.status === 'set-aside';
  if (isSettled) return <Row>{say('take-back', () => actions.onTick(state, undefined))}</Row>;
  return (
    <Row>
      <LinkOut look="small" href={state.task.go ?? ''}>
        {words.locale.t('go-try-sign-in')}
      </LinkOut>
      {say('sign-in-failed', () => actions.onSignIn(false))}
      {say('sign-in-worked', () => actions.onSignIn(true))}
    </Row>
  );
}
