import browser from 'webextension-polyfill';

/**
 * True on Firefox for Android: it alone has no windows. There `browsingData` cannot be asked for and `storage.sync` goes nowhere
 * (MDN's compatibility data 8.1.0, 2026-09-03; not seen on a device).
 */
export const isOnAndroid = (): boolean => import.meta.env.FIREFOX && !browser.windows;
