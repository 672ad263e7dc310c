/**
 * What `webextension-polyfill` stands for in the builds (`wxt.config.ts`): the browser's own calls. They give promises in
 * Firefox, and in Chrome 130 for all we ask; the polyfill would be 10 kB in the background, and of the 60 a page may load.
 */
export default (globalThis as { browser?: typeof chrome }).browser ?? chrome;
