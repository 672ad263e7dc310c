import type { Scenario } from '../scenario';
import { scenario } from '../scenarios/base';
import { asReport, type KeptReport } from './check';

const files = import.meta.glob<unknown>('./*.json', { eager: true, import: 'default' });
const nameOf = (path: string): string => path.replace(/^\.\/(.*)\.json$/, '$1');

/** An account of which one page is made from a report; its other pages are the stand-in's, and empty. */
export const scenarioOf = (name: string, reported: KeptReport): Scenario =>
  scenario(name, `${reported.page}, from a report (${reported.language || 'no language'}, ${reported.outcome})`, {
    host: `www.aliexpress.${reported.host}`,
    reported,
  });

/** Every report that was taken in (`npm run scenario`). */
export const reportedScenarios: readonly Scenario[] = Object.entries(files)
  .map(([path, value]) => scenarioOf(nameOf(path), asReport(value, path)))
  .sort((one, other) => (one.name < other.name ? -1 : 1));
