import type { ComponentChildren, JSX } from 'preact';
import type { TaskState } from '../lib/model/checklist';
import { EvidenceLine, Sentence } from './EvidenceLine';
import type { Words } from './evidence-words';
import { Icon } from './Icon';
import { StateIcon } from './StateIcon';
import { taskShape } from './shapes';

interface Props {
  readonly state: TaskState;
  readonly words: Words;
  /** Makes the row a place to be linked to. */
  readonly id?: string;
  /** Its time has not come yet. */
  readonly later?: boolean;
  /** What to say instead of the evidence, with the marks of the locales. */
  readonly say?: string | undefined;
  /** What stands at the end of the row instead of the way to its page. */
  readonly children?: ComponentChildren;
}

/** A task and what is known of it: the same row in popup, guide and overlay. */
export function TaskRow({ state, words, id, later = false, say, children }: Props): JSX.Element {
  const { t } = words.locale;
  const waits = later && state.status === 'unknown';
  return (
    <li class="task" id={id} data-task={state.task.id} data-status={state.status}>
      <StateIcon shape={waits ? 'later' : taskShape(state)} />
      <div>
        <p class="task-name">
          {!waits && <StatusWord state={state} words={words} />}
          {t(`task-${state.task.id}`)}
        </p>
        <EvidenceText state={state} words={words} say={say ?? (waits ? t('say-later') : undefined)} />
      </div>
      {children === undefined ? <TaskLink state={state} words={words} /> : children}
    </li>
  );
}

function EvidenceText({ state, words, say }: { state: TaskState; words: Words; say: string | undefined }): JSX.Element {
  if (say === undefined) return <EvidenceLine state={state} words={words} />;
  return (
    <p class="evidence">
      <Sentence text={say} at={state.at} words={words} />
    </p>
  );
}

/** The status for those who do not see its shape, before anything else. */
export function StatusWord({ state, words }: { state: TaskState; words: Words }): JSX.Element {
  return <span class="vh">{words.locale.t(`status-${state.status}`)}. </span>;
}

/** One way to the task's page on AliExpress. */
function TaskLink({ state: { task }, words: { locale } }: Props): JSX.Element | null {
  if (!task.go) return null;
  const name = locale.t('go-page', { name: locale.t(`task-${task.id}`) });
  return (
    <a class="go" href={task.go} target="_blank" rel="noreferrer" aria-label={name}>
      <Icon name="out" />
    </a>
  );
}
