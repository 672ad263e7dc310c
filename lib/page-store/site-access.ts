import browser from 'webextension-polyfill';

/**
 * Whether the browser lets the content script run on AliExpress. It asks for no site besides its own pages there, so none left
 * means that the person took the access away (Firefox: Permissions; Chrome: site access). Seen in both, 2026-11.
 */
const hasSiteAccess = async (): Promise<boolean> => ((await browser.permissions.getAll()).origins ?? []).length > 0;

/** The browser that keeps us off AliExpress; undefined where it does not. */
export type NoAccess = 'chromium' | 'firefox' | undefined;

/** Tells at once, and whenever the access was given or taken away. */
export async function watchSiteAccess(callback: (noAccess: NoAccess) => void): Promise<void> {
  const name = browser.runtime.getURL('').startsWith('moz-') ? 'firefox' : 'chromium';
  const tell = async (): Promise<void> => callback((await hasSiteAccess()) ? undefined : name);
  browser.permissions.onAdded.addListener(() => void tell());
  browser.permissions.onRemoved.addListener(() => void tell());
  await tell();
}
