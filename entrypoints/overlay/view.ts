import type { OverlayView } from '../../components/overlay/content';
import type { Locale } from '../../lib/locale';
import type { PageState } from '../../lib/messages';
import { hintsFor, progress, readiness, type TaskState } from '../../lib/model/checklist';
import { type Account, isDoubtful } from '../../lib/model/evidence';
import { type Tour, tourOf } from '../../lib/model/tour';
import type { Checklists } from '../../lib/page-store/checklists';
import type { SeenStore } from '../../lib/storage';

/** The page below and the checklist, as the overlay, open or folded, looks at them. */
export function overlayViewOf(page: PageState, checklists: Checklists<SeenStore>, locale: Locale): OverlayView {
  const { now, store, prepare, close, after } = checklists;
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
    outdated: isOutdated(page.asOf, store.account ?? {}),
    changed: isAtRest(page) ? store.changed[page.page] : undefined,
    tour: tourFrom(page, checklists),
  };
}

/** It shows what it has, or nothing that can be read. */
const isAtRest = ({ outcome }: PageState): boolean => outcome === 'read' || outcome === 'unread';

const isOutdated = (asOf: number | undefined, account: Account): boolean =>
  asOf !== undefined && (asOf < (account.since ?? 0) || isDoubtful({ asOf }, account));

/** The tour from this page on; none while it is not known on which host that stands. */
function tourFrom({ page: here, host }: PageState, { now, store, prepare }: Checklists<SeenStore>): Tour | undefined {
  if (!host) return undefined;
  const evidence = host === 'us' ? (store.other ?? { readings: {} }) : store;
  return tourOf({ here, host, evidence, states: prepare, hidden: store.settings.hidden, now });
}
