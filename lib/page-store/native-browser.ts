/**
 * What stands for `webextension-polyfill` in popup, overlay and guide, and in all that Firefox runs (`wxt.config.ts`): the browser's
 * own calls.
 * They give promises in Firefox, and in Chrome 130 for all a page of ours may ask; the polyfill would be 10 of the 60 kB such a
 * page may load. Undefined in a private window of Firefox.
 */
const native = (globalThis as { browser?: typeof chrome }).browser ?? (globalThis as { chrome?: typeof chrome }).chrome;

export default native as typeof chrome;
