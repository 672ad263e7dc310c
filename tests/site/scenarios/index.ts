import { manyOrders } from '../orders';
import type { Scenario, SiteLanguage } from '../scenario';
import { scenario } from './base';
import { layoutScenarios } from './layouts';
import { listScenarios } from './lists';
import { orderScenarios } from './orders';
import { stateScenarios } from './states';

export { STRICT_CSP, scenario, withLanguage } from './base';
export { story } from './orders';

/** Every named scenario. */
export const scenarios: readonly Scenario[] = [...orderScenarios, ...layoutScenarios, ...stateScenarios, ...listScenarios];

/** The languages the stand-in must speak; it, sk, he and fr come on top. */
export const LANGUAGES: readonly SiteLanguage[] = ['en', 'es', 'pt', 'ru', 'ko', 'de', 'ar', 'ja'];
export const MORE_LANGUAGES: readonly SiteLanguage[] = ['it', 'sk', 'he', 'fr'];

/**
 * A scenario by its name.
 * @throws for a name that is none
 */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((each) => each.name === name);
  if (!found) throw new Error(`no scenario is called ${name}`);
  return found;
}

/**
 * An account of many orders, for benchmarks.
 * @param shown how many the page shows: ten, unless "View orders" has been pressed until so many stood there
 */
export const accountOf = (count: number, shown = 10, seed = 1): Scenario =>
  scenario(`account-of-${count}`, `${count} orders made up`, {
    orders: manyOrders(count, seed),
    pressed: Math.max(0, Math.ceil(shown / 10) - 1),
    coins: count,
    coupons: 9,
  });
