/**
 * Where the content script puts the selectors the background sends it. In its build, `scripts/selectors.mjs` makes them the values
 * of the names in this folder; everywhere else the names have their values already, and this does nothing.
 */
export const received: { all: readonly unknown[] } = { all: [] };
