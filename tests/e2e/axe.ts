import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Doc } from './session';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Sent as source, so that no page's policy has to allow it. */
const run = new Function(`${source};
  return axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | ')));`) as () => Promise<
  string[]
>;

/** What axe finds wrong with a document, a line a rule. */
export const violations = (doc: Doc): Promise<string[]> => doc.evaluate(run);
