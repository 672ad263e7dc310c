import type { ComponentChildren, JSX } from 'preact';
import type { TaskState, Tick } from '../../lib/model/checklist';
import { Button, LinkOut } from '../Button';
import type { Words } from '../evidence-words';

export type OnTick = (state: TaskState, as: Tick['as'] | undefined) => void;

interface Props {
  readonly state: TaskState;
  readonly words: Words;
  readonly onTick: OnTick;
  /** What the way to its page is called, if not by its usual name. */
  readonly go?: string;
  /** A way within the guide. */
  readonly children?: ComponentChildren;
}

/** The way to the task's page, and the person's own word. */
export function TaskAnswers({ state, words, onTick, go, children }: Props): JSX.Element {
  const { t } = words.locale;
  const { id, go: href } = state.task;
  const answer = (name: string, as: Tick['as'] | undefined): JSX.Element => (
    <Button look="plain small" onPress={() => onTick(state, as)}>
      {t(name)}
      <span class="vh">: {t(`task-${id}`)}</span>
    </Button>
  );
  const told = state.source === 'person';
  return (
    <div class="answers">
      {href && (
        <LinkOut look="small" href={href}>
          {t(go ?? `go-${id}`)}
          {go && <span class="vh">: {t(`task-${id}`)}</span>}
        </LinkOut>
      )}
      {children}
      {told && answer('take-back', undefined)}
      {!told && state.status !== 'done' && answer('did-this', 'done')}
      {!told && state.status !== 'done' && answer('set-aside', 'set-aside')}
    </div>
  );
}
