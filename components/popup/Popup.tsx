import { Component, createRef, type JSX } from 'preact';
import type { Schedule, ScheduleRow } from '../../lib/aftercare';
import type { Progress, Readiness, TaskState } from '../../lib/model/checklist';
import type { AccountQuestionProps } from '../AccountQuestionNote';
import { AlsoUs } from '../AlsoUs';
import { asNeeded } from '../as-needed';
import { sayRow } from '../clock-words';
import type { Words } from '../evidence-words';
import { Group, groupsOf } from '../Group';
import { Logo } from '../Icon';
import type { Lost } from '../LostNotes';
import { NextTask, Ready } from '../NextTask';
import { Summary } from '../Summary';
import { TaskRow } from '../TaskRow';
import { Toast } from '../Toast';
import { FirstRun } from './FirstRun';
import { Menu } from './Menu';
import { Since } from './Since';
import { StayNote } from './StayNote';
import { VerdictFooter } from './VerdictFooter';

export interface PopupProps {
  readonly words: Words;
  /** The tasks shown: those to prepare, and once it has come to that, those of closing and after. */
  readonly rows: readonly ScheduleRow[];
  /** The closing request was sent. */
  readonly sent: boolean;
  /** The days since then, where it is known when. */
  readonly clock: Pick<Schedule, 'today' | 'closing'> | undefined;
  /** The person decided that the account stays. */
  readonly stays: boolean;
  readonly progress: Progress;
  readonly readiness: Readiness;
  /** What closing today would give up; undefined where that is no question: the account stays, or the request is sent. */
  readonly giveUp: JSX.Element | undefined;
  /** Pages that AliExpress has changed; undefined where none is known of. */
  readonly changed: JSX.Element | undefined;
  /** What a person can do something about; undefined once everything is ready, or only waits. */
  readonly next: ScheduleRow | undefined;
  /** What only time can settle. */
  readonly waiting: readonly TaskState[];
  readonly lost: Lost;
  readonly accountQuestion: Omit<AccountQuestionProps, 'locale'>;
  readonly failed: string | undefined;
  /** What just changed. */
  readonly toast: string | undefined;
  readonly canUndo: boolean;
  /** There is a closing record, or the date of something sent. */
  readonly proof: boolean;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly onTick: (state: TaskState, as: 'done' | 'set-aside') => void;
  /** The account may not stay after all. */
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
  readonly onStartOver: (withProof: boolean) => void;
  readonly onShowHints: () => void;
  readonly onAgain: () => void;
  readonly onPutAside: () => void;
  readonly onToastGone: () => void;
}

/** The checklist while browsing. */
export class Popup extends Component<PopupProps, { asking: boolean }> {
  override state = { asking: false };
  private readonly root = createRef<HTMLElement>();

  /** A button that had the focus may be gone with its slip or its note. */
  override componentDidUpdate(before: PopupProps, { asking }: { asking: boolean }): void {
    const { stays, accountQuestion, lost } = this.props;
    const isAnswered = asking && !this.state.asking;
    const isGone =
      accountQuestion.asked.length < before.accountQuestion.asked.length ||
      accountQuestion.alsoUs < before.accountQuestion.alsoUs ||
      lost.count < before.lost.count;
    if (isAnswered || isGone || (before.stays && !stays)) this.root.current?.focus();
  }

  private readonly ask = (): void => this.setState({ asking: true });
  private readonly keep = (): void => this.setState({ asking: false });
  private readonly startOver = (withProof: boolean): void => {
    this.keep();
    this.props.onStartOver(withProof);
  };

  override render(props: PopupProps, { asking }: { asking: boolean }): JSX.Element {
    const { words, rows, stays, clock } = props;
    const { locale } = words;
    const untouched = !stays && rows.every(({ state: { status, at } }) => status === 'unknown' && at === undefined);
    return (
      <main class="popup" tabIndex={-1} ref={this.root}>
        <header class="top">
          <Logo />
          <strong>{locale.t('app-name')}</strong>
          <Menu {...props} locale={locale} onStartOver={this.ask} />
        </header>
        {!untouched &&
          !stays &&
          (clock ? <Since {...props} clock={clock} late={lateOf(clock)} /> : <Summary title="h1" {...props} locale={locale} />)}
        {(asking || hasNotes(props)) && (
          <NotesInTurn {...props} locale={locale} asking={asking} onStartOver={this.startOver} onKeep={this.keep} />
        )}
        {untouched ? (
          <FirstRun {...props} noAccess={props.lost.noAccess !== undefined} go={rows[0]?.state.task.go ?? ''} locale={locale} />
        ) : (
          <List {...props} />
        )}
        <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
        {!untouched && <VerdictFooter {...props} late={lateOf(clock)} locale={locale} />}
      </main>
    );
  }
}

/** Loaded where something must be said: seldom. */
const NotesInTurn = asNeeded(async () => (await import('./Notes')).Notes);

const hasNotes = ({ failed, lost: { count, newer, noAccess }, accountQuestion: { asked } }: PopupProps): boolean =>
  count > 0 || newer || Boolean(noAccess ?? failed) || asked.length > 0;

/** Days the closing mail is late. */
const lateOf = (clock: PopupProps['clock']): number => (clock?.closing.is === 'overdue' ? (clock.closing.late ?? 0) : 0);

/** The slip, and below it the groups; the one with the next task is open. */
function List(props: PopupProps): JSX.Element {
  const { words, rows, stays, next, clock } = props;
  const isLater = (state: TaskState): boolean => rows.some((row) => row.state === state && row.later);
  const group = next?.state.task.group ?? props.waiting[0]?.task.group;
  return (
    <>
      <Top {...props} />
      <AlsoUs {...props.accountQuestion} locale={words.locale} />
      {props.changed}
      <div class="list">
        {groupsOf(rows.map(({ state }) => state)).map(([name, members]) => (
          <Group key={name} group={name} states={members} open={!stays && name === group} words={words} isLater={isLater}>
            {rows
              .filter(({ state }) => members.includes(state))
              .map((row) => (
                <TaskRow
                  key={row.state.task.id}
                  state={row.state}
                  words={words}
                  later={row.later}
                  say={sayRow(row, clock?.closing, words)}
                />
              ))}
          </Group>
        ))}
        {props.giveUp}
      </div>
    </>
  );
}

/** The one slip: that the account stays, what to do next, what to wait for, or that nothing is left. */
function Top(props: PopupProps): JSX.Element {
  const { words, sent, stays, next, clock, waiting, readiness, onTick, onTakeBack } = props;
  const acts = {
    onDone: (state: TaskState) => onTick(state, 'done'),
    onSetAside: (state: TaskState) => onTick(state, 'set-aside'),
  };
  if (stays) return <StayNote locale={words.locale} onTakeBack={onTakeBack} />;
  const [first] = waiting;
  if (!next && first) return <NextTask state={first} words={words} waits {...acts} />;
  if (!next) return <Ready readiness={readiness} sent={sent} words={words} />;
  const say = next.say === undefined ? undefined : sayRow(next, clock?.closing, words);
  return (
    <>
      <NextTask state={next.state} words={words} {...acts} {...(say === undefined ? {} : { say })} />
      {waiting.map((state) => (
        <p key={state.task.id} class="waits quiet">
          {words.locale.t(`waiting-${state.evidence?.say}`, { ...state.evidence?.counts })}
        </p>
      ))}
    </>
  );
}
