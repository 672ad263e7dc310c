/** Shuts content scripts out of our storage. Firefox 153 has no such call; there nothing of ours in a page uses it. */
export async function keepStorageToOurselves(): Promise<void> {
  await chrome.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
