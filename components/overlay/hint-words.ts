import type { TaskState } from '../../lib/model/checklist';
import type { Anchor } from '../../lib/site/map';
import { inSentences } from '../../lib/tools/sentences';
import { isDataAsked, sayEvidence, sayOfTask, saySeen, sayShown, withoutMarks } from '../evidence-words';
import { isHome, isSettledHere, isToldBy, KEEPS, type OverlayView, type Unseen } from './content';

/** What a hint says, and what can be done about it here. */
export interface HintWords {
  /** What to do now, where the title tells what was seen. */
  readonly now?: string;
  readonly title: string;
  /** With its marks. */
  readonly line: string;
  /** The place to show. */
  readonly anchor?: string | undefined;
  /** The words of the way to its own page. */
  readonly go?: string | undefined;
  readonly acts: readonly ('did-this' | 'that-is-all' | 'asked' | 'set-aside' | 'take-back')[];
}

const END_OF_LIST: Anchor<'order-list'> = 'more';
const UNCLEAR: Anchor<'order-list'> = 'unclear-orders';

/** Says that finished is all there is: only where the list offered no more. */
const WHOLE: readonly (string | undefined)[] = ['orders-finished', 'cases-finished'];

/**
 * The hint of a task on the page below.
 * @param first whether it may speak for the page
 */
export function hintWords(state: TaskState, view: OverlayView, first: boolean, unseen?: Unseen): HintWords {
  const { page, words } = view;
  const { task, status } = state;
  const home = isHome(task, page.page);
  const go = home || !task.go ? undefined : words.locale.t(`go-${task.id}`);
  if (status === 'todo') return { ...openWords(state, view, home), go };
  if (status !== 'unknown') return settledWords(state, view, home);
  if (unseen && isToldBy(state, page.page)) return unseenWords(unseen, view, saySeen(state, words));
  return { ...uncheckedWords(state, view, first), go, acts: home ? answersTo(state, view) : [] };
}

/** What a person can say to it: that they have asked is no answer yet, and where no end of the list shows, only they can tell. */
function answersTo(state: TaskState, { page }: OverlayView): HintWords['acts'] {
  if (page.page === 'privacy-centre') return isDataAsked(state) ? ['set-aside'] : ['asked', 'set-aside'];
  const isFirst = state.task.reads?.[0] === page.page && hasNoEnd(page);
  return [isFirst ? 'that-is-all' : 'did-this', 'set-aside'];
}

/** Nothing open is shown, nothing more is offered, and yet no sign says that this is all. */
const hasNoEnd = ({ page, facts, coverage }: OverlayView['page']): boolean =>
  (page === 'order-list' ? facts.moreOrders === undefined && facts.filtered !== true : facts.morePages === undefined) &&
  (page === 'order-list' || page === 'refund-list') &&
  coverage === 'part' &&
  [facts.ordersShown, facts.casesShown].some((shown) => Number(shown ?? 0) > 0);

function openWords(state: TaskState, view: OverlayView, home: boolean): HintWords {
  const { page, words } = view;
  const title = withoutMarks(saySeen(state, words) ?? words.locale.t(`task-${state.task.id}`));
  const shows = state.contradicted ? sayShown(state, words) : undefined;
  const { t } = words.locale;
  const isArriving = state.task.id === 'receive-orders' && home && Number(page.facts.ordersShipped ?? 0) > 0;
  const seen = inSentences(words.locale.code, [
    sayOfTask(home ? 'hint-checked' : 'hint-elsewhere', state, words),
    ...(home && page.facts.moreOrders === true ? [t('hint-more-orders')] : []),
    ...(isArriving ? [t('hint-confirm')] : []),
  ]);
  return {
    now: t(`task-${state.task.id}`),
    title,
    line: shows ? sayOfTask('hint-contradicted', state, words, shows) : seen,
    anchor: anchorOf(state, page, home),
    acts: home ? ['did-this', 'set-aside'] : [],
  };
}

/** What is open may stand on another tab, or further down; a banner nobody understands is shown too. */
function isShown({ reads = [] }: TaskState['task'], { page, facts }: OverlayView['page']): boolean {
  if (page === 'order-list' && reads[0] === page)
    return [facts.ordersUnpaid, facts.ordersToShip, facts.ordersShipped].some((count) => Number(count ?? 0) > 0);
  return !reads.includes('refund-list') || facts.casesOpen !== 0;
}

/** Where a task is only touched upon, there is a place to show only if this page itself told of it. */
function anchorOf({ task, evidence }: TaskState, page: OverlayView['page'], home: boolean): string | undefined {
  const isHere = task.at?.page === page.page && (home || evidence?.say === 'cases-on-orders');
  return isHere && isShown(task, page) ? task.at?.anchor : undefined;
}

function settledWords(state: TaskState, view: OverlayView, home: boolean): HintWords {
  const { words } = view;
  const { t } = words.locale;
  // What was seen before a page changed does not speak for the page as it is now.
  const proved = home && state.source === 'reading' && !view.changed ? saySeen(state, words) : undefined;
  const end = proved && WHOLE.includes(state.evidence?.say) ? [t('hint-no-more')] : [];
  const evidence = sayEvidence(state, words.locale, words.now);
  return {
    ...(home && nowSettled(view)),
    title: withoutMarks(proved ?? t(`task-${state.task.id}`)),
    line: inSentences(words.locale.code, [evidence, ...end]),
    acts: state.source === 'person' ? ['take-back'] : [],
  };
}

/** Settled, and yet a copy may still be made here. */
function nowSettled(view: OverlayView): Pick<HintWords, 'now'> {
  const { t } = view.words.locale;
  if (isSettledHere(view)) return { now: t('nothing-here') };
  const keeps = KEEPS[view.page.page];
  return keeps && !view.keeping ? { now: t(`task-${keeps}`) } : {};
}

/** Older orders, or those outside a filter. */
export function unseenWords(unseen: Unseen, { words }: OverlayView, seen?: string): HintWords {
  const { t } = words.locale;
  return {
    title: t(`hint-${unseen}`),
    line: inSentences(words.locale.code, [...(seen ? [withoutMarks(seen)] : []), t(`hint-${unseen}-why`)]),
    anchor: unseen === 'older' ? END_OF_LIST : undefined,
    // That the list was opened further shows by itself: a press here would tick what nobody has seen.
    acts: seen ? ['set-aside'] : [],
  };
}

function uncheckedWords(state: TaskState, { page, words }: OverlayView, first: boolean): Omit<HintWords, 'acts'> {
  const { locale, now } = words;
  if (isDataAsked(state)) return { title: locale.t(`task-${state.task.id}`), line: sayEvidence(state, locale, now) };
  const own = `page-${page.page}`;
  if (first && !state.task.reads && locale.has(`${own}-hint`))
    return { title: locale.t(`${own}-hint`), line: locale.t(`${own}-why`) };
  const seen = state.stale ? undefined : saySeen(state, words);
  const name = locale.t(`task-${state.task.id}`);
  const title = seen ? locale.t('hint-part') : name;
  const anchor = page.page === 'order-list' && state.evidence?.say === 'orders-unclear' ? UNCLEAR : undefined;
  const end = state.task.reads?.[0] === page.page && hasNoEnd(page) ? [locale.t('hint-no-end')] : [];
  return {
    ...(seen && { now: name }),
    title,
    line: seen ? inSentences(locale.code, [withoutMarks(seen), ...end], true) : sayEvidence(state, locale, now),
    anchor,
  };
}
