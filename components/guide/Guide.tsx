import type { JSX } from 'preact';
import type { Progress, Readiness, TaskState } from '../../lib/checklist';
import { Button, LinkOut } from '../Button';
import type { Words } from '../evidence';
import { Group, groupsOf } from '../Group';
import { Logo } from '../Icon';
import { Ledger } from '../Ledger';
import { Next, Ready } from '../Next';
import { Failed } from '../Note';
import { Summary } from '../Summary';
import { TaskRow } from '../TaskRow';
import { Toast } from '../Toast';

type TickAs = 'done' | 'set-aside' | undefined;

export interface GuideProps {
  readonly words: Words;
  readonly states: readonly TaskState[];
  /** The closing request was sent. */
  readonly sent: boolean;
  readonly progress: Progress;
  readonly readiness: Readiness;
  readonly next: TaskState | undefined;
  readonly failed: string | undefined;
  readonly toast: string | undefined;
  readonly onTick: (state: TaskState, as: TickAs) => void;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onToastGone: () => void;
}

/** The whole journey on one page, every group open. */
export function Guide(props: GuideProps): JSX.Element {
  const { words, states, next, onTick } = props;
  const { locale } = words;
  return (
    <>
      <header class="bar">
        <Logo />
        <strong>{locale.t('app-name')}</strong>
      </header>
      <main class="guide">
        <Welcome {...props} />
        {props.failed && <Failed what="failed" kind={props.failed} locale={locale} onAgain={props.onAgain} />}
        {next ? (
          <Next
            state={next}
            words={words}
            onDone={(state) => onTick(state, 'done')}
            onSetAside={(state) => onTick(state, 'set-aside')}
          />
        ) : (
          <Ready readiness={props.readiness} sent={props.sent} words={words} />
        )}
        <div class="card">
          {groupsOf(states).map(([group, members]) => (
            <Tasks key={group} {...props} group={group} members={members} />
          ))}
        </div>
        <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
      </main>
    </>
  );
}

function Welcome({ words: { locale }, progress }: GuideProps): JSX.Element {
  return (
    <section class="welcome">
      <div>
        <h1>{locale.t('welcome')}</h1>
        <p>{locale.t('welcome-what')}</p>
      </div>
      <Summary title="h2" progress={progress} locale={locale} />
      <Ledger locale={locale} />
    </section>
  );
}

interface TasksProps extends GuideProps {
  readonly group: string;
  readonly members: readonly TaskState[];
}

function Tasks({ group, members, words, sent, onTick }: TasksProps): JSX.Element {
  const later = !sent && group === 'after';
  return (
    <Group group={group} states={members} open words={words} later={later}>
      {members.map((state) => (
        <TaskRow key={state.task.id} state={state} words={words} later={later}>
          <Answers state={state} words={words} onTick={onTick} />
        </TaskRow>
      ))}
    </Group>
  );
}

/** The way to the task's page, and the person's own word. */
function Answers({ state, words, onTick }: Pick<GuideProps, 'words' | 'onTick'> & { state: TaskState }): JSX.Element {
  const { t } = words.locale;
  const { id, go } = state.task;
  const answer = (name: string, as: TickAs): JSX.Element => (
    <Button look="plain small" onPress={() => onTick(state, as)}>
      {t(name)}
      <span class="vh">: {t(`task-${id}`)}</span>
    </Button>
  );
  const told = state.source === 'person';
  return (
    <div class="answers">
      {go && (
        <LinkOut look="small" href={go}>
          {t(`go-${id}`)}
        </LinkOut>
      )}
      {told && answer('take-back', undefined)}
      {!told && state.status !== 'done' && answer('did-this', 'done')}
      {!told && state.status !== 'done' && answer('set-aside', 'set-aside')}
    </div>
  );
}
