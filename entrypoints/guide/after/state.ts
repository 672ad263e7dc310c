import type { Wiped } from '../../../components/guide/after/WipedNote';
import type { SiteId } from '../../../lib/aftercare/site-data';

/** What the section remembers besides the store; gone with the tab. */
export const afterState: {
  /** Sites whose data goes too, by the person's choice. */
  chosen: readonly SiteId[];
  isAtWork: boolean;
  wiped: Wiped | undefined;
  withAlarm: boolean;
  /** Notifications are allowed; undefined while that is not known. */
  isAllowed: boolean | undefined;
  /** The browser has put the question to the person. */
  isAsking: boolean;
} = { chosen: [], isAtWork: false, wiped: undefined, withAlarm: false, isAllowed: undefined, isAsking: false };
