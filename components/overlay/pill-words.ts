import type { TaskState } from '../../lib/model/checklist';
import { isSeenAlone, sayBriefly } from '../evidence-words';
import { type Shape, taskShape, VERDICT_SHAPES } from '../shapes';
import { isHome, isSent, needsReload, type OverlayView, panelContentOf } from './content';

/** What the folded overlay says of a page. */
export interface PillWords {
  readonly shape?: Shape;
  readonly words: string;
}

/** The state of a page in three words, and its shape. */
export function pillWords(view: OverlayView): PillWords {
  const { t } = view.words.locale;
  const content = panelContentOf(view);
  if (view.page.collecting?.phase === 'running') return { words: t('pill-kept', { orders: view.kept.orders }) };
  if (content.kind === 'waits') return { words: t(`pill-${content.why}`) };
  if (content.kind === 'not-closing') return { words: t(`page-${view.page.page}`) };
  if (content.kind === 'unread') return { shape: 'unknown', words: t('pill-unread') };
  if (needsReload(view) && content.kind === 'hints' && content.first?.status !== 'todo')
    return { shape: 'unknown', words: t('pill-stored') };
  if (view.changed && content.kind === 'hints' && content.first?.status !== 'todo')
    return { shape: 'unknown', words: t('pill-changed') };
  if (content.kind === 'hints') return content.first ? taskWords(content.first, view) : { words: t(`page-${view.page.page}`) };
  if (content.kind === 'retry')
    return { shape: taskShape(view.retry), words: t(view.retry.status === 'done' ? 'pill-failed' : 'pill-retry') };
  if (isSent(view)) return { shape: 'done', words: t('pill-sent') };
  const { verdict } = view.readiness;
  return { shape: VERDICT_SHAPES[verdict], words: t(verdict === 'ready' ? 'pill-ready' : `verdict-${verdict}`) };
}

function taskWords(state: TaskState, { words, page }: OverlayView): PillWords {
  const { locale, now } = words;
  const shape = taskShape(state);
  if (shape === 'todo') return { shape, words: sayBriefly(state, words) ?? locale.t('status-todo') };
  if (shape === 'done' && isHome(state.task, page.page) && isSeenAlone(state)) return { shape, words: locale.t('pill-clear') };
  if (shape === 'done') return { shape, words: locale.t(state.evidence?.counts.told ? 'pill-by-word' : 'say-done-told') };
  if (shape === 'set-aside') return { shape, words: locale.t('say-set-aside') };
  if (shape === 'stale' && state.at !== undefined)
    return { shape, words: locale.t('pill-stale', { ago: locale.ago(state.at, now) }) };
  // "Not checked yet" of a task that this page cannot answer would say nothing.
  return { shape, words: locale.t(isHome(state.task, page.page) ? 'say-unknown' : `page-${page.page}`) };
}
