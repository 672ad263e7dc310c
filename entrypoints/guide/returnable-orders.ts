import type { KeptOrder } from '../../lib/archive/model/order';
import { timelineOf, type WindowTimeline } from '../../lib/give-up';
import { isoDayOf } from '../../lib/tools/calendar-day';

/** The saved orders as the section "Your copy" last read them. "What you would give up" is drawn from them too. */
let read: readonly KeptOrder[] | 'reading' | 'unread' = 'reading';
let lined: { readonly of: readonly KeptOrder[]; readonly today: string; readonly timeline: WindowTimeline } | undefined;

/** Hands over what was read, or that it could not be. */
export const tellKept = (now: readonly KeptOrder[] | 'unread'): void => {
  read = now;
};

/** When their windows end. */
export function timelineNow(now: number): WindowTimeline | 'reading' | 'unread' {
  if (typeof read === 'string') return read;
  const today = isoDayOf(now);
  if (lined?.of === read && lined.today === today) return lined.timeline;
  const timeline = timelineOf(read, today);
  lined = { of: read, today, timeline };
  return timeline;
}
