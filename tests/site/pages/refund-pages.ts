import { CASES_A_PAGE, shownCases } from '../account';
import { money } from '../formats';
import { esc, hashed } from '../html';
import type { Case, Scenario } from '../scenario';
import { wordsIn } from '../words';
import { plain } from './account-pages';

const card = (name: string): string => hashed('orderItem', name);

/** A word for no state: made up, so that nobody can know it. */
const WORDLESS = '—';

function statusOf(one: Case, scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const list = one.state === 'open' ? words.caseOpen : words.caseFinished;
  return one.wordless ? WORDLESS : (list[Number(one.orderId.at(-1)) % list.length] ?? '');
}

/** A refund that came names its amount in the middle of its words (site-facts 3). */
const amountOf = (one: Case, scenario: Scenario): string =>
  one.state === 'finished' && !one.wordless ? ` <span>${esc(money(one.amount, scenario.currency).text)}</span>` : '';

function cardOf(one: Case, scenario: Scenario): string {
  const words = wordsIn[scenario.language];
  const details = `<a href="//${scenario.host}/p/reverse-pages/reverseDetail.html?reverseOrderLineId=${one.orderId}">${esc(words.details)}</a>`;
  const seller = `<a href="//msg.aliexpress.com/buyerMsgList.htm">${esc(words.contactSeller)}</a>`;
  return `<div class="${card('orderItem')}"><div class="${card('orderSKUId')}">${one.orderId}</div><div class="${card('orderStore')}">${esc(one.store)}</div>
<div class="${card('orderSKUTitle')}">${esc(one.title)}</div><div class="${card('orderStatusDesc')}"><span>${esc(statusOf(one, scenario))}${amountOf(one, scenario)}</span> <span>${one.date}</span></div>
<div class="${card('orderStatusAction')}">${details}${seller}</div></div>`;
}

function pager(scenario: Scenario): string {
  const pages = Math.ceil(scenario.cases.length / CASES_A_PAGE);
  if (pages === 0) return '';
  const button = (name: string, text: string, disabled: boolean): string =>
    `<button type="button" class="next-btn next-pagination-item ${name}"${disabled ? ' disabled' : ''}>${text}</button>`;
  const numbers = Array.from({ length: pages }, (_, n) =>
    button(n + 1 === scenario.casePage ? 'next-current' : '', String(n + 1), false),
  );
  const previous = button('next-prev', '‹', scenario.casePage === 1);
  return `<div class="next-pagination"><div class="next-pagination-pages">${previous}${numbers.join('')}${button('next-next', '›', scenario.casePage >= pages)}</div></div>`;
}

/** Refunds and disputes, ten a page, hashed class names (site-facts 5). */
export function refundList(scenario: Scenario, head: string): string {
  const cards = shownCases(scenario).map((one) => cardOf(one, scenario));
  const empty = `<div class="${hashed('list', 'empty')}">${esc(wordsIn[scenario.language].empty)}</div>`;
  return plain(
    scenario,
    'refund-list',
    `<div class="${hashed('list', 'container')}">${cards.join('\n') || empty}</div>${pager(scenario)}`,
    { head },
  );
}

/** One refund or dispute. */
export function refundCase(scenario: Scenario, head: string): string {
  const [one] = scenario.cases;
  if (!one) return plain(scenario, 'refund-case', '', { head });
  const status = `<div class="${hashed('reminder', 'statusStr')}">${esc(statusOf(one, scenario))}</div>`;
  const steps = ['1', '2', '3'].map((n) => `<div class="${hashed('verticalSteps', 'title')}">${n}</div>`).join('');
  const amount = `<div class="${hashed('newReverseRefundInfo', 'amount')}">${esc(money(one.amount, scenario.currency).text)}</div>`;
  return plain(scenario, 'refund-case', status + steps + amount, { head });
}
