/** What the popup shows once its list stands: loaded then, so that the list need not wait for it. */
export { GiveUp } from '../../components/GiveUp';
export { ChangedPages } from '../../components/popup/ChangedPages';
export { scheduleOf } from '../../lib/aftercare/schedule';
export { givenUp } from '../../lib/give-up';
