import { Component, type JSX } from 'preact';
import type { Choices, Filter } from '../../../lib/keep/archive';
import { Icon } from '../../Icon';
import { year } from './say';
import type { OrdersProps, Shelved } from './view';

/** Search and filters over the kept orders. */
export function Finder({ words, filter, kept, shelved, onFilter }: OrdersProps & { shelved: Shelved }): JSX.Element {
  const { t } = words.locale;
  const { years, stores, groups }: Choices = shelved.choices;
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
      <Choice name="year" values={years} say={(value) => year(value, words)} filter={filter} set={onFilter} t={t} />
      <Choice name="store" values={stores} say={String} filter={filter} set={onFilter} t={t} />
      <Choice name="group" values={groups} say={(value) => t(`order-group-${value}`)} filter={filter} set={onFilter} t={t} />
      <button
        type="button"
        class="btn"
        aria-pressed={filter.incomplete}
        onClick={() => onFilter({ incomplete: !filter.incomplete })}
      >
        {t('archive-incomplete')} <b class="num">{t('figure', { count: kept.incomplete })}</b>
      </button>
    </search>
  );
}

interface ChoiceProps {
  readonly name: 'year' | 'store' | 'group';
  readonly values: readonly string[];
  readonly say: (value: string) => string;
  readonly filter: Filter;
  readonly set: (change: Partial<Filter>) => void;
  readonly t: (id: string) => string;
}

/** One field to choose by. There may be thousands of stores: drawn anew only when there are others. */
class Choice extends Component<ChoiceProps> {
  override shouldComponentUpdate({ name, values, filter }: ChoiceProps): boolean {
    return values !== this.props.values || filter[name] !== this.props.filter[name];
  }

  override render({ name, values, say, filter, set, t }: ChoiceProps): JSX.Element {
    return (
      <label class="field">
        <select
          aria-label={t(`archive-by-${name}`)}
          value={filter[name]}
          onChange={({ currentTarget }) => set({ [name]: currentTarget.value })}
        >
          <option value="">{t(`archive-every-${name}`)}</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {say(value)}
            </option>
          ))}
        </select>
      </label>
    );
  }
}
