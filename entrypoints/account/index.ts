import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './session';

// Declared as a content script in wxt.config.ts, which says why.
export default defineUnlistedScript(() => {
  // A second injection into the same page must not mount a second overlay. Seen by our own scripts only (isolated world).
  const world = globalThis as { lastOrdersRuns?: boolean };
  if (world.lastOrdersRuns || window !== window.top) return;
  world.lastOrdersRuns = true;
  start();
});
