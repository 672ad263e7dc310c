import { orders } from './orders';
import type { Scenario, SiteLanguage } from './scenario';
import { scenario, withLanguage } from './scenarios';
import { wordsIn } from './words';

/**
 * A small account, all of it finished, in a language nobody has words for, with no data in the page: the one status word on it,
 * and the same account with a sign that one order is on its way.
 */
export function finishedAs(language: SiteLanguage): {
  readonly settled: Scenario;
  readonly contradicted: Scenario;
  readonly word: string;
} {
  const list = orders(['finished', 4, { end: 'completed' }]);
  const [word = ''] = wordsIn[language].status.completed;
  const account = (name: string, shown: typeof list): Scenario =>
    withLanguage(scenario(name, '', { orders: shown, embedded: 'missing' }), language);
  return {
    settled: account('told-settled', list),
    contradicted: account(
      'told-contradicted',
      list.map((one, n) => (n === 0 ? { ...one, state: 'shipped', shows: { status: 'finished', buttons: ['track'] } } : one)),
    ),
    word,
  };
}
