import type { TaskState } from '../../lib/checklist';
import type { Anchor, PageKind } from '../../lib/pages';
import { plain, sayEvidence, sayOf, saySeen, sayShown } from '../evidence-words';
import { isHome, isToldBy, type Sight, type Unseen } from './content';

/** What a hint says, and what can be done about it here. */
export interface HintWords {
  readonly title: string;
  /** With its marks. */
  readonly line: string;
  /** The place to show. */
  readonly anchor?: string | undefined;
  /** The words of the way to its own page. */
  readonly go?: string | undefined;
  readonly acts: readonly ('did-this' | 'set-aside' | 'take-back')[];
}

const END_OF_LIST: Anchor<'order-list'> = 'more';
const UNCLEAR: Anchor<'order-list'> = 'unclear-orders';

/** Says that finished is all there is: only where the list offered no more. */
const WHOLE: readonly (string | undefined)[] = ['orders-finished', 'cases-finished'];

/**
 * The hint of a task on the page below.
 * @param first whether it may speak for the page
 */
export function hintWords(state: TaskState, sight: Sight, first: boolean, unseen?: Unseen): HintWords {
  const { page, words } = sight;
  const { task, status } = state;
  const home = isHome(task, page.page);
  const go = home || !task.go ? undefined : words.locale.t(`go-${task.id}`);
  if (status === 'todo') return { ...openWords(state, sight, home), go };
  if (status !== 'unknown') return settledWords(state, sight, home);
  if (unseen && isToldBy(state, page.page)) return unseenWords(unseen, sight, saySeen(state, words));
  return { ...uncheckedWords(state, sight, first), go, acts: home ? ['did-this', 'set-aside'] : [] };
}

function openWords(state: TaskState, sight: Sight, home: boolean): HintWords {
  const { page, words } = sight;
  const title = plain(saySeen(state, words) ?? words.locale.t(`task-${state.task.id}`));
  const shows = state.contradicted ? sayShown(state, words) : undefined;
  const more = home && page.facts.moreOrders === true ? words.locale.t('hint-more-orders') : '';
  const seen = `${sayOf(home ? 'hint-checked' : 'hint-elsewhere', state, words)} ${more}`.trim();
  return {
    title,
    line: shows ? sayOf('hint-contradicted', state, words, shows) : seen,
    anchor: anchorOf(state, page.page, home),
    acts: home ? ['did-this', 'set-aside'] : [],
  };
}

/** Where a task is only touched upon, there is a place to show only if this page itself told of it. */
function anchorOf({ task: { at }, evidence }: TaskState, kind: PageKind, home: boolean): string | undefined {
  return at?.page === kind && (home || evidence?.say === 'cases-on-orders') ? at.anchor : undefined;
}

function settledWords(state: TaskState, { words }: Sight, home: boolean): HintWords {
  const { t } = words.locale;
  const proved = home && state.source === 'reading' ? saySeen(state, words) : undefined;
  const end = proved && WHOLE.includes(state.evidence?.say) ? ` ${t('hint-no-more')}` : '';
  const evidence = sayEvidence(state, words.locale, words.now);
  return {
    title: plain(proved ?? t(`task-${state.task.id}`)),
    line: end ? `${evidence}.${end}` : evidence,
    acts: state.source === 'person' ? ['take-back'] : [],
  };
}

/** Older orders, or those outside a filter. */
export function unseenWords(unseen: Unseen, { words }: Sight, seen?: string): HintWords {
  const { t } = words.locale;
  return {
    title: t(`hint-${unseen}`),
    line: [...(seen ? [`${plain(seen)}.`] : []), t(`hint-${unseen}-why`)].join(' '),
    anchor: unseen === 'older' ? END_OF_LIST : undefined,
    acts: seen ? ['did-this', 'set-aside'] : [],
  };
}

function uncheckedWords(state: TaskState, { page, words }: Sight, first: boolean): Omit<HintWords, 'acts'> {
  const { locale, now } = words;
  const own = `page-${page.page}`;
  if (first && !state.task.reads && locale.has(`${own}-hint`))
    return { title: locale.t(`${own}-hint`), line: locale.t(`${own}-why`) };
  const seen = state.stale ? undefined : saySeen(state, words);
  const title = seen ? locale.t('hint-part') : locale.t(`task-${state.task.id}`);
  const anchor = page.page === 'order-list' && state.evidence?.say === 'orders-unclear' ? UNCLEAR : undefined;
  return { title, line: seen ? `${plain(seen)}.` : sayEvidence(state, locale, now), anchor };
}
