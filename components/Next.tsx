import type { JSX } from 'preact';
import type { Readiness, TaskState } from '../lib/checklist';
import { Button, LinkOut } from './Button';
import type { Words } from './evidence-words';
import { Slip } from './Slip';

interface Props {
  readonly state: TaskState;
  readonly words: Words;
  readonly onDone: (state: TaskState) => void;
  readonly onSetAside: (state: TaskState) => void;
}

/** The slip of the next thing to do: what is open, why it matters, the way there. */
export function Next({ state, words, onDone, onSetAside }: Props): JSX.Element {
  const { t } = words.locale;
  const { id, go, status, told } = state.task;
  return (
    <Slip label={t('next')} title={titleOf(state, words)} why={t(`task-${id}-why`)}>
      {go && <LinkOut href={go}>{t(`go-${id}`)}</LinkOut>}
      {(!status || told) && (
        <Button look="plain" onPress={() => onDone(state)}>
          {t('did-this')}
        </Button>
      )}
      <Button look="plain" onPress={() => onSetAside(state)}>
        {t('set-aside')}
      </Button>
    </Slip>
  );
}

/** What is open, with its count; otherwise the act itself. */
function titleOf({ task, status, evidence }: TaskState, { locale }: Words): string {
  const id = `next-${evidence?.say}`;
  return status === 'todo' && locale.has(id) ? locale.t(id, { ...evidence?.counts }) : locale.t(`task-${task.id}`);
}

interface ReadyProps {
  readonly readiness: Readiness;
  /** The closing request was sent, and all that follows is done. */
  readonly sent: boolean;
  readonly words: Words;
}

/** Nothing is open and nothing unchecked: the verdict, and no push. */
export function Ready({ readiness, sent, words }: ReadyProps): JSX.Element {
  const { t } = words.locale;
  if (sent) return <Slip label={t('app-name')} title={t('all-done')} why={t('all-done-what')} />;
  const aside = readiness.setAside.length;
  const why = [...(aside ? [t('set-aside-by-you', { count: aside })] : []), t('your-hand')].map((sentence) => `${sentence}.`);
  return (
    <Slip label={t('next')} title={t('verdict-ready')} why={why.join(' ')}>
      <a class="btn plain" href="guide.html#close" target="_blank" rel="noreferrer">
        {t('open-guide')}
      </a>
    </Slip>
  );
}
