import type { JSX, Ref } from 'preact';
import type { TaskState } from '../../lib/checklist';
import { sayBriefly } from '../evidence-words';
import { Logo } from '../Icon';
import { type Shape, StateIcon, shapeOf } from '../StateIcon';
import { contentOf, isHome, isSent, type Sight } from './content';

interface PillWords {
  readonly shape?: Shape;
  readonly words: string;
}

/** The overlay folded: the state of this page in three words. */
export function Pill({
  sight,
  button,
  onUnfold,
}: {
  sight: Sight;
  button: Ref<HTMLButtonElement>;
  onUnfold: () => void;
}): JSX.Element {
  const { shape, words } = pillWords(sight);
  return (
    <button type="button" class="pill" ref={button} aria-expanded="false" onClick={onUnfold}>
      <span class="pill-logo">
        <Logo />
      </span>
      {shape && <StateIcon shape={shape} />}
      <span>
        <span class="vh">{sight.words.locale.t('app-name')}: </span>
        {words}
      </span>
    </button>
  );
}

const VERDICTS = { ready: 'done', 'not-ready': 'todo', 'not-known': 'unknown' } as const;

function pillWords(sight: Sight): PillWords {
  const { t } = sight.words.locale;
  const content = contentOf(sight);
  if (sight.page.collecting?.phase === 'running') return { words: t('pill-kept', { orders: sight.kept.orders }) };
  if (content.kind === 'waits') return { words: t(`pill-${content.why}`) };
  if (content.kind === 'unread') return { shape: 'unknown', words: t('pill-unread') };
  if (content.kind === 'hints') return content.first ? taskWords(content.first, sight) : { words: t(`page-${sight.page.page}`) };
  if (content.kind === 'retry')
    return { shape: shapeOf(sight.retry), words: t(sight.retry.status === 'done' ? 'pill-failed' : 'pill-retry') };
  if (isSent(sight)) return { shape: 'done', words: t('pill-sent') };
  const { verdict } = sight.readiness;
  return { shape: VERDICTS[verdict], words: t(verdict === 'ready' ? 'pill-ready' : `verdict-${verdict}`) };
}

function taskWords(state: TaskState, { words, page }: Sight): PillWords {
  const { locale, now } = words;
  const shape = shapeOf(state);
  if (shape === 'todo') return { shape, words: sayBriefly(state, words) ?? locale.t('status-todo') };
  if (shape === 'done' && isHome(state.task, page.page) && state.source === 'reading')
    return { shape, words: locale.t('pill-clear') };
  if (shape === 'done') return { shape, words: locale.t('say-done-told') };
  if (shape === 'set-aside') return { shape, words: locale.t('say-set-aside') };
  if (shape === 'stale' && state.at !== undefined)
    return { shape, words: locale.t('pill-stale', { ago: locale.ago(state.at, now) }) };
  return { shape, words: locale.t('say-unknown') };
}
