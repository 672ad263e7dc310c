import type { JSX } from 'preact';
import type { Readiness, TaskState } from '../lib/model/checklist';
import { Button, LinkOut, LinkToGuide } from './Button';
import { sayReady, type Words } from './evidence-words';
import { NextCard } from './NextCard';

interface Props {
  readonly state: TaskState;
  readonly words: Words;
  /** Nothing can be done about it but wait. */
  readonly waits?: boolean;
  /** Where it is not the first thing under the title of its screen. */
  readonly heading?: 'h3';
  /** What stands with it, where that says more than why it matters; with the marks of the locales. */
  readonly say?: string;
  readonly onDone: (state: TaskState) => void;
  readonly onSetAside: (state: TaskState) => void;
}

/** The slip of the next thing to do: what is open, why it matters, the way there. */
export function NextTask({ state, words, waits = false, say, heading, onDone, onSetAside }: Props): JSX.Element {
  const { t } = words.locale;
  const { id, go, status, told, phase } = state.task;
  const why = say?.replace(/<[^>]*>/g, '') ?? t(`task-${id}-why`);
  return (
    <NextCard label={t(waits ? 'waiting' : 'next')} title={titleOf(state, words)} why={why} heading={heading}>
      {go && <LinkOut href={go}>{t(`go-${id}`)}</LinkOut>}
      {!go && phase !== 'prepare' && (
        <LinkToGuide to={`#task-${id}`}>
          {t('open-guide')}
          <span class="vh">: {t(`task-${id}`)}</span>
        </LinkToGuide>
      )}
      {(!status || told) && (
        <Button look="plain" onPress={() => onDone(state)}>
          {t('did-this')}
        </Button>
      )}
      <Button look="plain" onPress={() => onSetAside(state)}>
        {t('set-aside')}
      </Button>
    </NextCard>
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
  if (sent) return <NextCard label={t('app-name')} title={t('all-done')} why={t('all-done-what')} />;
  return (
    <NextCard label={t('next')} title={t('verdict-ready')} why={sayReady(readiness, words.locale)}>
      <LinkToGuide look="plain" to="#gate">
        {t('look-once-more')}
      </LinkToGuide>
    </NextCard>
  );
}
