import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Doc } from './session';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Sent as source, so that no page's policy has to allow it. */
const run = new Function(
  'within',
  `${source};
  return axe.run(within ?? document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | ')));`,
) as (within?: string) => Promise<string[]>;

/**
 * What axe finds wrong with a document, a line a rule; also the size and spacing of what is pressed (WCAG 2.5.8), which it leaves out
 * by itself.
 * @param within a selector, where only a part of the document is new: the whole guide takes a second
 */
export const violations = (doc: Doc, within?: string): Promise<string[]> => doc.evaluate(run, within);
