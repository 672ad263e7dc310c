import type { CommandAnswer } from '../../lib/messages';
import { command } from './page-below';

/** While the pointer is here or the focus, the page's side is asked so often, in milliseconds; and when nothing stirs. */
const PACE = 200;
const SLOW = 1000;
/** After this time without a move, in ms, the pointer counts as at rest. */
const STIRS = 5000;

/** What `trackVisibility` adds; Chromium alone has it (2026-11). */
type Seen = IntersectionObserverEntry & { readonly isVisible?: boolean };

/**
 * Presses count only while all of this frame is really seen: a page that fades, moves or covers it cannot lend a person's press.
 * Seen as the press begins, before the page can know of it, and still as it ends.
 * @param told is told of each press, whether it counts
 */
export function guardPresses(told: (counts: boolean) => void): void {
  const observed = observe();
  const asked = ask();
  const isSeen = (): boolean => observed.seen && asked.seen;
  let began = false;
  const begin = (): void => {
    began = isSeen();
  };
  const end = (event: Event): void => {
    // Nobody but our own code makes events here that are not trusted. A key's press has no beginning, nor one by a screen reader.
    const counts = !event.isTrusted || (isSeen() && (began || !(event as PointerEvent).pointerType));
    told(counts);
    if (counts) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };
  addEventListener('pointerdown', begin, true);
  for (const type of ['click', 'auxclick']) addEventListener(type, end, true);
}

/** What the browser tells of the whole way up to the screen, where it does. */
function observe(): { seen: boolean } {
  if (!('trackVisibility' in IntersectionObserver.prototype)) return { seen: true };
  const found = { seen: false };
  const tell = (entries: Seen[]): void => {
    const last = entries.at(-1);
    found.seen = last?.isVisible === true && last.intersectionRatio > 0.98;
  };
  const options = { threshold: [0, 0.98], trackVisibility: true, delay: 100 };
  new IntersectionObserver(tell, options as IntersectionObserverInit).observe(document.documentElement);
  return found;
}

/** What the page's side says: when the frame gets its size, the pointer or the focus comes, and as long as either is here, or it is unseen. */
function ask(): { seen: boolean } {
  const found = { seen: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stirred = 0;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    let answer: CommandAnswer;
    try {
      answer = await command({ type: 'sight' });
    } finally {
      found.seen = !!answer && 'seen' in answer && answer.seen;
    }
    // What has come back to sight shall be pressed at once, by a finger too.
    if (found.seen && !document.documentElement.matches(':hover') && !document.hasFocus()) return;
    timer ??= setTimeout(() => void look(), performance.now() - stirred < STIRS ? PACE : SLOW);
  };
  const stir = (): void => {
    stirred = performance.now();
    // No question is due: the last answer may be old, so ask now.
    if (!timer) void look();
  };
  document.documentElement.addEventListener('pointerenter', () => void look());
  const lookAnew = (): void => {
    stirred = performance.now();
    void look();
  };
  for (const type of ['resize', 'focus', 'pointerdown']) addEventListener(type, lookAnew);
  for (const type of ['pointermove', 'keydown']) addEventListener(type, stir, { passive: true });
  return found;
}
