// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { pageKinds } from '../lib/site/kinds';
import { placeOf } from '../lib/site/map';
import { renderPage, scenarios } from './site';

vi.setConfig({ testTimeout: 60_000 });

const ladders = pageKinds.flatMap((page) =>
  Object.entries(placeOf(page).anchors).flatMap(([anchor, ladder]) =>
    ladder.map((selector) => [page, anchor, selector] as const),
  ),
);

/** A selector no scenario shows is either rotten or untested: both end in silent wrongness. */
test('every selector is used by a scenario', async () => {
  const unused = new Set(ladders);
  for (const scenario of scenarios) {
    for (const page of new Set([...unused].map(([one]) => one))) {
      // A robot check may also stand in another page, as a dialog.
      for (const kind of page === 'robot-check' ? (['robot-check', 'order-list'] as const) : [page]) {
        const root = new DOMParser().parseFromString(renderPage(scenario, kind), 'text/html');
        for (const entry of unused) if (entry[0] === page && root.querySelector(entry[2])) unused.delete(entry);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
  expect([...unused].map(([page, anchor, selector]) => `${page} ${anchor}: ${selector}`)).toEqual([]);
});
