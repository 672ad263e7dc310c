import type { JSX } from 'preact';
import type { CurrencyTotals } from '../../../lib/archive/model/figures';
import type { Words } from '../../evidence-words';
import { currencyName, sayAmount, sayYear } from './say';

interface Props {
  readonly totals: readonly CurrencyTotals[];
  /** Orders that are added up nowhere. */
  readonly left: number;
  readonly words: Words;
}

/** What the orders came to a year: bars with their figures as text, for the currency of most orders; the others are folded. */
export function Totals({ totals, left, words }: Props): JSX.Element | null {
  const { t } = words.locale;
  const [main, ...others] = totals;
  if (!main) return null;
  return (
    <section class="card totals">
      <header>
        <h3>{t('archive-totals')}</h3>
        <p class="quiet">
          {t('archive-totals-what')} {left > 0 && t('archive-totals-left', { count: left })}
        </p>
      </header>
      <Chart sums={main} words={words} />
      {others.length > 0 && (
        <details class="how">
          <summary>{t('archive-totals-others', { count: others.length })}</summary>
          {others.map((sums) => (
            <Chart key={sums.currency} sums={sums} words={words} />
          ))}
        </details>
      )}
    </section>
  );
}

function Chart({ sums: { currency, years }, words }: { sums: CurrencyTotals; words: Words }): JSX.Element {
  const most = Math.max(...years.map(({ amount }) => amount));
  return (
    <>
      <h4>{currencyName(currency, words)}</h4>
      <dl class="bars">
        {years.map(({ year: text, amount, orders }) => (
          <div key={text}>
            <dt>{sayYear(text, words)}</dt>
            <dd>
              <span class="track" aria-hidden="true">
                <span style={{ inlineSize: `${most > 0 ? (100 * Math.max(0, amount)) / most : 0}%` }} />
              </span>
              <span class="amount">{sayAmount(amount, currency, words)}</span>
              <span class="count">{words.locale.t('receipts-orders', { count: orders })}</span>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
