import type { Sight } from '../../components/overlay/content';
import { hintsFor, progress, readiness, type TaskState } from '../../lib/checklist';
import type { Scene } from '../../lib/live';
import type { Locale } from '../../lib/locale';
import type { PageState } from '../../lib/messages';

/** The page below and the checklist, as the overlay looks at them. */
export function sightOf(page: PageState, { now, store, prepare, close, after }: Scene, locale: Locale): Sight {
  return {
    page,
    words: { locale, now },
    prepare,
    hints: hintsFor(page.page, prepare),
    progress: progress(prepare),
    readiness: readiness(prepare),
    close,
    request: close.find(({ task }) => task.id === 'submit-request') as TaskState,
    retry: after.find(({ task }) => task.id === 'try-sign-in') as TaskState,
    kept: store.kept,
    keeping: store.settings.keepOrders,
  };
}
