import type { JSX } from 'preact';
import type { FilterChoices } from '../../../lib/archive/model/figures';
import { Icon } from '../../Icon';
import { Choice } from './Choice';
import { sayYear } from './say';
import type { LoadedOrders, OrdersProps } from './view';

/** Search and filters over the kept orders. */
export function OrderFilters({ words, filter, kept, loaded, onFilter }: OrdersProps & { loaded: LoadedOrders }): JSX.Element {
  const { t } = words.locale;
  const { years, stores, groups }: FilterChoices = loaded.choices;
  const choice = (name: 'year' | 'store' | 'group', values: readonly string[], say: (value: string) => string): JSX.Element => (
    <Choice
      label={t(`archive-by-${name}`)}
      every={t(`archive-every-${name}`)}
      value={filter[name]}
      values={values}
      say={say}
      onPick={(value = '') => onFilter({ [name]: value })}
    />
  );
  return (
    <search class="tools">
      <label class="field find">
        <Icon name="search" />
        <input
          type="search"
          autocomplete="off"
          aria-label={t('archive-search')}
          placeholder={t('archive-search')}
          value={filter.text}
          onInput={({ currentTarget }) => onFilter({ text: currentTarget.value })}
        />
      </label>
      {choice('year', years, (value) => sayYear(value, words))}
      {choice('store', stores, String)}
      {choice('group', groups, (value) => t(`order-group-${value}`))}
      {(kept.incomplete > 0 || filter.incomplete) && (
        <button
          type="button"
          class="btn"
          aria-pressed={filter.incomplete}
          onClick={() => onFilter({ incomplete: !filter.incomplete })}
        >
          {t('archive-incomplete')} <b class="num">{t('figure', { count: kept.incomplete })}</b>
        </button>
      )}
    </search>
  );
}
