import { startSession } from './session';

// Declared as a content script in wxt.config.ts, which says why. What WXT expects of an unlisted script, without its wrapper.
export default { main: startSession };
