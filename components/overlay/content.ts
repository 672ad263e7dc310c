import type { PageState } from '../../lib/messages';
import type { Progress, Readiness, TaskState } from '../../lib/model/checklist';
import type { Drift } from '../../lib/model/health';
import type { KeptFigures } from '../../lib/model/kept';
import type { Task } from '../../lib/model/task';
import type { Tour } from '../../lib/model/tour';
import type { PageKind } from '../../lib/site/kinds';
import type { TaskId } from '../../lib/tasks';
import type { Words } from '../evidence-words';

/** All the overlay looks at. */
export interface OverlayView {
  readonly page: PageState;
  readonly words: Words;
  readonly prepare: readonly TaskState[];
  /** Tasks that point at this page or rest on its reading, the pressing ones first. */
  readonly hints: readonly TaskState[];
  readonly progress: Progress;
  readonly readiness: Readiness;
  /** The acts of closing, in their order. */
  readonly close: readonly TaskState[];
  /** The sending of the closing request, one of them. */
  readonly request: TaskState;
  /** Whether signing in still works, once the request was sent. */
  readonly retry: TaskState;
  readonly kept: KeptFigures;
  /** The person wants a copy of what is seen. */
  readonly keeping: boolean;
  /** The page was loaded before the person said which account is used, so it may be another one's. */
  readonly outdated?: boolean;
  /** AliExpress has changed the page: what no longer comes of it. */
  readonly changed?: Drift | undefined;
  /** How far the tour of the pages is; absent while that cannot be told. */
  readonly tour?: Tour | undefined;
}

/** What this page shows is of an age nobody knows, or maybe another account's: it counts once it is loaded anew. */
export const needsReload = ({ page: { outcome, asOf, facts }, outdated = false }: OverlayView): boolean =>
  outcome === 'read' && Object.keys(facts).length > 0 && (asOf === undefined || outdated);

/** The closing form and its look-alike: nobody shall stand there without what is known. */
export const isLastStep = ({ page: { page } }: Pick<OverlayView, 'page'>): boolean =>
  page === 'close-account' || page === 'deactivate-account';

/** Doors to the account: they lead nowhere else. */
const DOORS: readonly PageKind[] = ['sign-in', 'password-reset', 'robot-check'];

/** True where the overlay names the next page to look at: not at a door or the last step, nor once the closing request was sent. */
export const leadsOn = (view: OverlayView): boolean =>
  view.tour !== undefined &&
  !isSent(view) &&
  !isLastStep(view) &&
  !DOORS.includes(view.page.page) &&
  view.page.outcome !== 'robot-check' &&
  view.page.outcome !== 'signed-out';

/** The closing request was sent, by the person's own word. */
export const isSent = ({ request }: Pick<OverlayView, 'request'>): boolean => request.status === 'done';

export type Unseen = 'older' | 'filtered';

/** What stands in the panel. */
export type PanelContent =
  | { readonly kind: 'waits'; readonly why: 'loading' | 'robot-check' | 'signed-out' }
  | { readonly kind: 'unread'; readonly answered: readonly TaskState[] }
  | { readonly kind: 'closing' }
  | { readonly kind: 'not-closing' }
  | { readonly kind: 'retry' }
  | {
      readonly kind: 'hints';
      readonly first: TaskState | undefined;
      /** Orders that the list does not show now; `apart` where the first hint does not tell of them. */
      readonly unseen: Unseen | undefined;
      readonly apart: Unseen | undefined;
      readonly more: readonly TaskState[];
    };

/** Tasks settled on a page that reads nothing for them. */
export const VISITS: { readonly [K in PageKind]?: readonly TaskId[] } = {
  'account-home': ['find-subscriptions', 'cancel-subscriptions', 'remove-payment-methods'],
  'account-security': ['reach-mailbox'],
  'account-settings': ['reach-mailbox'],
  'privacy-centre': ['save-personal-data'],
};

/** Pages whose orders or reviews can be kept, and the task that this serves. */
export const KEEPS: { readonly [K in PageKind]?: TaskId } = {
  'order-list': 'save-receipts',
  'order-detail': 'save-receipts',
  receipt: 'save-receipts',
  'refund-list': 'save-receipts',
  'review-list': 'save-reviews',
};

/** True for the page where the task is settled; elsewhere a hint only leads there. */
export const isHome = ({ id, reads, at }: Task, kind: PageKind): boolean =>
  (reads?.[0] ?? at?.page) === kind || Boolean(VISITS[kind]?.some((visit) => visit === id));

const isOpen = ({ status }: TaskState): boolean => status === 'todo' || status === 'unknown';

/** Open ones first, then what was read here, then what else this page can settle. */
function rank({ status, task }: TaskState, kind: PageKind): number {
  if (status === 'todo') return 0;
  if (task.reads?.[0] === kind) return 1;
  return isHome(task, kind) ? 2 : 3;
}

/** At most this many hints below the first. */
const MOST = 2;

/** What to show for a page as it stands. */
export function panelContentOf(view: OverlayView): PanelContent {
  const { page, hints } = view;
  const { page: kind, outcome } = page;
  if (outcome === 'robot-check') return { kind: 'waits', why: outcome };
  if (kind === 'close-account') return { kind: 'closing' };
  if (kind === 'deactivate-account') return { kind: 'not-closing' };
  if (outcome === 'signed-out') return { kind: 'waits', why: outcome };
  if (SIGN_IN.includes(kind) && isSent(view)) return { kind: 'retry' };
  // An order's own page bears on the orders, and is good for more than that.
  const isRead = kind !== 'order-detail' && hints.some(({ task }) => task.reads?.includes(kind));
  if (isRead && outcome === 'loading') return { kind: 'waits', why: outcome };
  const answered = hints.filter(({ task }) => task.reads?.[0] === kind || (kind === 'coupons' && task.reads?.includes(kind)));
  const isAnswered = answered.length > 0 && answered.every(({ source }) => source === 'person');
  if (isRead && outcome === 'unread' && !isAnswered) return { kind: 'unread', answered };
  return hintsOn(view);
}

/** Where it shows whether the account still lets somebody in. */
const SIGN_IN: readonly PageKind[] = ['sign-in', 'password-reset'];

function hintsOn(view: OverlayView): PanelContent {
  const { page, hints, prepare } = view;
  const kind = page.page;
  const visits = prepare.filter((state) => VISITS[kind]?.some((id) => id === state.task.id) && !hints.includes(state));
  const here = [...hints, ...visits].sort((a, b) => rank(a, kind) - rank(b, kind));
  // Where several tasks share a page, its own words come first.
  const first = visits.length > 1 ? undefined : here[0];
  const unseen = unseenOf(page);
  // Where keeping is offered, that stands for its own task, and what is only unchecked makes room for it.
  const isMore = KEEPS[kind] ? ({ task, status }: TaskState) => status === 'todo' && task.id !== KEEPS[kind] : isOpen;
  const more = here.filter((state) => state !== first && isMore(state));
  const isTold = (first && isToldBy(first, kind)) || (unseen === 'older' && canCollect(view));
  const apart = isTold ? undefined : unseen;
  return { kind: 'hints', first, unseen, apart, more: more.slice(0, MOST - (apart ? 1 : 0)) };
}

/** True where nothing on the page asks for the person: all it tells is settled, or it is no task's page. */
export function isSettledHere(view: OverlayView): boolean {
  const content = panelContentOf(view);
  if (content.kind !== 'hints' || view.page.collecting || view.changed || needsReload(view)) return false;
  const keeps = view.prepare.find(({ task }) => task.id === KEEPS[view.page.page]);
  return [content.first, ...content.more, keeps].every((state) => !state || !isOpen(state)) && !content.unseen;
}

/** The whole list may lie behind its "View orders", and is wanted. */
export const canCollect = ({ page: { page, facts }, keeping }: OverlayView): boolean =>
  keeping && page === 'order-list' && facts.moreOrders !== false && facts.filtered !== true;

function unseenOf({ page, facts }: PageState): Unseen | undefined {
  if (page !== 'order-list') return undefined;
  if (facts.filtered === true) return 'filtered';
  return facts.moreOrders === true ? 'older' : undefined;
}

/** Nothing open was seen, but not all was seen: then the missing part is this hint itself. */
export const isToldBy = ({ task, status }: TaskState, kind: PageKind): boolean =>
  status === 'unknown' && isHome(task, kind) && task.reads !== undefined;
