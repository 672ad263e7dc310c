import type { Placement } from '../../lib/messages';
import { command } from './page-below';

/**
 * Keeps the frame in the page as large as what stands in it, shadow included.
 * @returns to be called after each drawing. Measured at once: a frame without size is never told of sizes
 */
export function keepPlaced(content: Element): (how: Pick<Placement, 'corner' | 'sheet'>) => void {
  let how: Pick<Placement, 'corner' | 'sheet'> | undefined;
  let sent = '';
  const place = (): void => {
    if (!how) return;
    const { width, height } = content.getBoundingClientRect();
    const placement = { ...how, width: Math.ceil(width), height: Math.ceil(height) };
    const key = JSON.stringify(placement);
    if (key === sent) return;
    sent = key;
    void command({ type: 'place', placement });
  };
  new ResizeObserver(place).observe(content);
  return (now) => {
    how = now;
    place();
  };
}
