import type { CollectEnd, CollectorState } from '../../lib/messages';
import { ORDERS_MORE } from '../../lib/selectors/marks';
import { allMatches, isBusy, isLoading, isVisible } from '../../lib/site/dom';

/** Between two presses, in milliseconds: slow and never in step. */
const AT_LEAST = 2_000;
const UP_TO = 4_000;
/** How often a press, or a wait for the button, may bring nothing new before the collector stops. */
const MOST_VAIN = 3;
/** A tab that was in the background for this long, in ms, was left alone. */
const LEFT_ALONE = 60_000;

/** What the collector sees of its page before each press. */
export interface ListProgress {
  /** Orders on the page. */
  readonly shown: number;
  /** The page offers no more, and has come to rest. */
  readonly atEnd: boolean;
  /** Why it cannot go on. */
  readonly obstacle: CollectEnd | undefined;
}

export interface CollectorControl {
  readonly state: CollectorState | undefined;
  start(): void;
  pause(): void;
  stop(why?: CollectEnd): void;
}

/**
 * Presses the list's own "View orders" until its end, as long as the person lets it: the one thing of ours that ever
 * presses anything on a page.
 * @param look reads the page and keeps its orders; resolves once they are stored
 * @param tell is called after each change of `state`
 * @param pressed is called before each press
 */
export function createCollector(look: () => Promise<ListProgress>, tell: () => void, pressed: () => void): CollectorControl {
  let state: CollectorState | undefined;
  let patience: Patience = { vain: 0, hiddenSince: 0 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts how often it was started or continued: what an earlier round still waits for is then ignored. */
  let round = 0;

  const set = (change: Partial<CollectorState>): void => {
    if (!state) return;
    state = { ...state, ...change };
    tell();
  };
  /** Nothing begun before goes on. */
  const halt = (): void => {
    clearTimeout(timer);
    round += 1;
  };
  const stop = (end: CollectEnd = 'stopped'): void => {
    halt();
    if (state && state.phase !== 'ended') set({ phase: 'ended', end });
  };
  const later = (): void => {
    timer = setTimeout(() => void turn(), AT_LEAST + Math.random() * (UP_TO - AT_LEAST));
  };
  /** @param without why it ends here unless the page proves its end */
  async function turn(without?: CollectEnd): Promise<void> {
    const mine = round;
    const { shown, atEnd, obstacle } = await look().catch((error: unknown) => {
      if (mine === round) stop('failed');
      throw error;
    });
    if (mine !== round || !state) return;
    const grew = shown - state.shown;
    set({ shown });
    const proved = obstacle ?? (grew < 0 ? 'changed' : atEnd ? 'end' : without);
    const end = proved ?? (document.hidden ? endOfHidden(patience) : endOfVain(patience, grew));
    if (end) return stop(end);
    if (!document.hidden) press(pressed);
    later();
  }
  return {
    get state() {
      return state;
    },
    start() {
      if (state?.phase === 'running') return;
      halt();
      patience = { vain: 0, hiddenSince: 0 };
      state = { phase: 'running', shown: 0, startedAt: state?.phase === 'paused' ? state.startedAt : Date.now() };
      tell();
      if (more()) later();
      else void turn('no-button');
    },
    pause() {
      halt();
      if (state?.phase === 'running') set({ phase: 'paused' });
    },
    stop,
  };
}

/** What the collector puts up with: presses that brought nothing, and since when nobody looks at the tab. */
interface Patience {
  vain: number;
  hiddenSince: number;
}

/** Why it ends in a tab that is not looked at, if it does. */
function endOfHidden(patience: Patience): CollectEnd | undefined {
  patience.hiddenSince ||= Date.now();
  return Date.now() - patience.hiddenSince > LEFT_ALONE ? 'left-alone' : undefined;
}

/** Why it ends where presses bring nothing, if it does; a page that is still loading is waited for four times as long. */
function endOfVain(patience: Patience, grew: number): CollectEnd | undefined {
  const vain = grew ? 0 : patience.vain + (isLoading(document) ? 0.25 : 1);
  Object.assign(patience, { vain, hiddenSince: 0 });
  return vain >= MOST_VAIN ? 'nothing-new' : undefined;
}

/** "View orders", at work or not. A link would leave the page. */
const more = (): HTMLButtonElement | undefined =>
  allMatches(document, ORDERS_MORE).find((one) => one instanceof HTMLButtonElement && isVisible(one)) as
    | HTMLButtonElement
    | undefined;

/** The only press in all of our code; a busy button is still at work. */
function press(pressed: () => void): void {
  const button = more();
  if (!button || button.disabled || isBusy(button)) return;
  pressed();
  button.click();
}
