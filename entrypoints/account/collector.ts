import { allMatches, isBusy, isLoading, isShown } from '../../lib/dom';
import type { CollectEnd, Collecting } from '../../lib/messages';
import { orderList } from '../../lib/pages/order-list';

/** Between two presses, in milliseconds: slow and never in step. */
const AT_LEAST = 2_000;
const UP_TO = 4_000;
/** So often may a press, or a wait for the button, bring nothing new. */
const MOST_VAIN = 3;
/** A tab nobody looks at for this long was left alone. */
const LEFT_ALONE = 60_000;

/** What the collector sees of its page before each press. */
export interface Sight {
  /** Orders on the page. */
  readonly shown: number;
  /** The page offers no more, and has come to rest. */
  readonly atEnd: boolean;
  /** Why it cannot go on. */
  readonly obstacle: CollectEnd | undefined;
}

export interface Collector {
  readonly state: Collecting | undefined;
  start(): void;
  pause(): void;
  stop(why?: CollectEnd): void;
}

/**
 * Presses the list's own "View orders" until its end, as long as the person lets it: the one thing of ours that ever
 * presses anything on a page.
 * @param look reads the page and keeps its orders; resolves once they are stored
 * @param tell is called after each change of `state`
 */
export function createCollector(look: () => Promise<Sight>, tell: () => void): Collector {
  let state: Collecting | undefined;
  let vain = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiddenSince = 0;

  const set = (change: Partial<Collecting>): void => {
    if (!state) return;
    state = { ...state, ...change };
    tell();
  };
  const stop = (end: CollectEnd = 'stopped'): void => {
    clearTimeout(timer);
    if (state && state.phase !== 'ended') set({ phase: 'ended', end });
  };
  const later = (): void => {
    timer = setTimeout(() => void turn(), AT_LEAST + Math.random() * (UP_TO - AT_LEAST));
  };
  async function turn(): Promise<void> {
    const { shown, atEnd, obstacle } = await look();
    if (state?.phase !== 'running') return;
    const grew = shown - state.shown;
    set({ shown });
    if (obstacle) return stop(obstacle);
    if (grew < 0) return stop('changed');
    if (atEnd) return stop('end');
    if (document.hidden) {
      hiddenSince ||= Date.now();
      if (Date.now() - hiddenSince > LEFT_ALONE) return stop('left-alone');
      return later();
    }
    hiddenSince = 0;
    // A page still at work gets four times as long.
    vain = grew ? 0 : vain + (isLoading(document) ? 0.25 : 1);
    if (vain >= MOST_VAIN) return stop('nothing-new');
    press();
    later();
  }
  return {
    get state() {
      return state;
    },
    start() {
      if (state?.phase === 'running') return;
      vain = 0;
      hiddenSince = 0;
      state = { phase: 'running', shown: 0, startedAt: state?.phase === 'paused' ? state.startedAt : Date.now() };
      tell();
      later();
    },
    pause() {
      clearTimeout(timer);
      if (state?.phase === 'running') set({ phase: 'paused' });
    },
    stop,
  };
}

/** The only press in all of our code. A link would leave the page; a busy button is still at work. */
function press(): void {
  const [more] = allMatches(document, orderList.anchors.more);
  if (more instanceof HTMLButtonElement && !more.disabled && isShown(more) && !isBusy(more)) more.click();
}
