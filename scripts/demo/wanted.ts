import { KINDS, reportedScenarios, scenarios } from '../../tests/site';
import type { PageKind, Scenario } from '../../tests/site/scenario';

/** What the demo shows: an account of the stand-in shop, and the page it opens first. */
export interface Wanted {
  readonly scenario: Scenario;
  readonly kind: PageKind;
}

/**
 * Finds the scenario and the page that were asked for by name.
 * @param args the scenario's name, then perhaps that of a page kind; without one the orders are shown, or the page that was reported
 * @returns where a name is missing or unknown, a message that lists all there are
 */
export function wantedOf([name, asked]: readonly string[]): Wanted | string {
  const known = [...scenarios, ...reportedScenarios];
  const scenario = known.find((one) => one.name === name);
  if (!scenario) {
    const width = Math.max(...known.map((one) => one.name.length));
    const all = known.map((one) => `  ${one.name.padEnd(width)}  ${one.about}`);
    const wrong = name === undefined ? 'Which scenario?' : `There is no scenario "${name}".`;
    return [`${wrong} npm run demo -- SCENARIO [PAGE] [firefox], with one of these:`, ...all].join('\n');
  }
  const page = asked ?? scenario.reported?.page ?? 'order-list';
  const kind = KINDS.find((one) => one === page);
  return kind ? { scenario, kind } : [`There is no page "${page}". There are:`, ...KINDS.map((one) => `  ${one}`)].join('\n');
}
