/**
 * What the popup shows once its list stands: loaded then, so that the list need not wait for it. The notes with it: what tells that
 * something failed must not wait for a file once it has.
 */
export { GiveUp } from '../../components/GiveUp';
export { ChangedPages } from '../../components/popup/ChangedPages';
export { Notes } from '../../components/popup/Notes';
export { scheduleOf } from '../../lib/aftercare/schedule';
export { givenUp } from '../../lib/give-up';
