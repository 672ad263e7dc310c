import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './session';

// Declared as a content script in wxt.config.ts, which says why.
export default defineUnlistedScript(start);
