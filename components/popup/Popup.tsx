import { Component, createRef, type JSX } from 'preact';
import type { Progress, Readiness, TaskState } from '../../lib/checklist';
import type { Words } from '../evidence-words';
import { Group, groupsOf } from '../Group';
import { Logo } from '../Icon';
import type { Lost } from '../LostNotes';
import { Next, Ready } from '../Next';
import { Summary } from '../Summary';
import { TaskRow } from '../TaskRow';
import { Toast } from '../Toast';
import { Empty } from './Empty';
import { Foot } from './Foot';
import { Menu } from './Menu';
import { Notes } from './Notes';
import { Stays } from './Stays';

export interface PopupProps {
  readonly words: Words;
  /** The tasks shown: those to prepare, and once it has come to that, those of closing and after. */
  readonly states: readonly TaskState[];
  /** The closing request was sent. */
  readonly sent: boolean;
  /** The person decided that the account stays. */
  readonly stays: boolean;
  readonly progress: Progress;
  readonly readiness: Readiness;
  /** Undefined once everything is ready. */
  readonly next: TaskState | undefined;
  readonly lost: Lost;
  readonly failed: string | undefined;
  /** What just changed. */
  readonly toast: string | undefined;
  readonly canUndo: boolean;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly onTick: (state: TaskState, as: 'done' | 'set-aside') => void;
  /** The account may not stay after all. */
  readonly onTakeBack: () => void;
  readonly onUndo: () => void;
  readonly onStartOver: () => void;
  readonly onShowHints: () => void;
  readonly onAgain: () => void;
  readonly onPutAside: () => void;
  readonly onToastGone: () => void;
}

/** The checklist while browsing. */
export class Popup extends Component<PopupProps, { asking: boolean }> {
  override state = { asking: false };
  private readonly root = createRef<HTMLElement>();

  /** The button that had the focus goes with its slip. */
  override componentDidUpdate(before: PopupProps): void {
    if (before.stays && !this.props.stays) this.root.current?.focus();
  }

  private readonly ask = (): void => this.setState({ asking: true });
  private readonly keep = (): void => this.setState({ asking: false });
  private readonly startOver = (): void => {
    this.keep();
    this.props.onStartOver();
  };

  override render(props: PopupProps, { asking }: { asking: boolean }): JSX.Element {
    const { words, states } = props;
    const { locale } = words;
    const untouched = !props.stays && states.every(({ status, at }) => status === 'unknown' && at === undefined);
    return (
      <main class="popup" tabIndex={-1} ref={this.root}>
        <header class="top">
          <Logo />
          <strong>{locale.t('app-name')}</strong>
          <Menu {...props} locale={locale} onStartOver={this.ask} />
        </header>
        {!untouched && <Summary title="h1" progress={props.progress} locale={locale} />}
        <Notes {...props} locale={locale} asking={asking} onStartOver={this.startOver} onKeep={this.keep} />
        {untouched ? <Empty {...props} go={states[0]?.task.go ?? ''} locale={locale} /> : <List {...props} />}
        <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
        {!untouched && <Foot {...props} locale={locale} />}
      </main>
    );
  }
}

/** The slip, and below it the groups; the one with the next task is open. */
function List(props: PopupProps): JSX.Element {
  const { words, states, sent, stays, next } = props;
  const isLater = (group: string): boolean => !sent && group === 'after';
  return (
    <>
      <Top {...props} />
      <div class="list">
        {groupsOf(states).map(([group, members]) => (
          <Group
            key={group}
            group={group}
            states={members}
            open={!stays && group === next?.task.group}
            words={words}
            later={isLater(group)}
          >
            {members.map((state) => (
              <TaskRow key={state.task.id} state={state} words={words} later={isLater(group)} />
            ))}
          </Group>
        ))}
      </div>
    </>
  );
}

/** The one slip: that the account stays, what to do next, or that nothing is left. */
function Top({ words, sent, stays, next, readiness, onTick, onTakeBack }: PopupProps): JSX.Element {
  if (stays) return <Stays locale={words.locale} onTakeBack={onTakeBack} />;
  if (!next) return <Ready readiness={readiness} sent={sent} words={words} />;
  return (
    <Next
      state={next}
      words={words}
      onDone={(state) => onTick(state, 'done')}
      onSetAside={(state) => onTick(state, 'set-aside')}
    />
  );
}
