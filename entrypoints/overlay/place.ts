import type { Placement } from '../../lib/messages';
import { command } from './page-below';

/** How long (ms) the page has for giving the frame its size, and how often it is told again. */
const PATIENCE = 500;
const TRIES = 4;

/**
 * Keeps the frame in the page as large as what stands in it, shadow included; says so once more where nothing came of it.
 * @returns to be called after each drawing. Measured at once: a frame without size is never told of sizes
 */
export function keepPlaced(content: Element): (how: Pick<Placement, 'corner' | 'sheet'>) => void {
  let how: Pick<Placement, 'corner' | 'sheet'> | undefined;
  let sent = '';
  const place = (tries = 0): void => {
    if (!how) return;
    const { width, height } = content.getBoundingClientRect();
    const placement = { ...how, width: Math.ceil(width), height: Math.ceil(height) };
    const key = JSON.stringify(placement);
    const isSent = key === sent;
    if (isSent && (tries === 0 || Math.abs(innerHeight - height) < 2)) return;
    sent = key;
    setTimeout(place, PATIENCE, isSent ? tries - 1 : TRIES);
    void command({ type: 'place', placement });
  };
  new ResizeObserver(() => place()).observe(content);
  // What is not drawn is not told of sizes either: a part that came late was cut off (Chromium 156, twice in some 60 runs, under load).
  new MutationObserver(() => place()).observe(content, { subtree: true, childList: true, characterData: true, attributes: true });
  return (now) => {
    how = now;
    place();
  };
}
