import { Component, type JSX, type TargetedEvent, type TargetedKeyboardEvent } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Hit } from '../../lib/tools/search';
import { Icon } from '../Icon';

/** More are counted, not listed: whoever sees so many types another letter. */
const MOST = 10;

export interface SearchProps {
  readonly query: string;
  /** What was found, the best first. */
  readonly hits: readonly Hit[];
  readonly locale: Locale;
  readonly onQuery: (query: string) => void;
  /** To the place of that id. */
  readonly onGo: (id: string) => void;
}

/** A field over the whole guide, and below it the places found, for as long as the person is at it. */
export class Search extends Component<SearchProps, { left: boolean }> {
  override state = { left: false };

  private readonly leave = (): void => {
    if (!this.state.left) this.setState({ left: true });
  };
  private readonly leaveFor = ({ currentTarget, relatedTarget }: TargetedEvent<HTMLElement, FocusEvent>): void => {
    if (!currentTarget.contains(relatedTarget as Node | null)) this.leave();
  };
  private readonly come = (): void => this.setState({ left: false });

  override componentDidMount(): void {
    addEventListener('scroll', this.leave, { passive: true });
  }

  override componentWillUnmount(): void {
    removeEventListener('scroll', this.leave);
  }

  override render(props: SearchProps, { left }: { left: boolean }): JSX.Element {
    const { query, hits, locale, onQuery } = props;
    const { t } = locale;
    const isOpen = query !== '' && !left;
    return (
      <search class="find" onKeyDown={(event) => walk(event, props)} onFocusIn={this.come} onFocusOut={this.leaveFor}>
        <label class="field">
          <Icon name="search" />
          <span class="vh">{t('search-guide')}</span>
          <input
            type="search"
            autocomplete="off"
            placeholder={t('search-guide')}
            value={query}
            onClick={this.come}
            onInput={(event) => {
              this.come();
              onQuery(event.currentTarget.value);
            }}
          />
        </label>
        <div role="status" class="vh">
          {isOpen && t('search-found', { count: hits.length })}
        </div>
        {isOpen && <Hits {...props} />}
      </search>
    );
  }
}

/** A press on a place takes no focus from the field: some browsers give it to no link. */
const stay = (event: Event): void => event.preventDefault();

function Hits({ query, hits, locale: { t } }: SearchProps): JSX.Element {
  if (hits.length === 0)
    return (
      <div class="hits">
        <p>{t('search-nothing', { query })}</p>
        <p class="quiet">{t('search-nothing-what')}</p>
      </div>
    );
  return (
    <div class="hits">
      <ul>
        {hits.slice(0, MOST).map(({ id, title, within }) => (
          <li key={id}>
            <a href={`#${id}`} onMouseDown={stay}>
              {title}
              {within && <span class="quiet">{within}</span>}
            </a>
          </li>
        ))}
      </ul>
      {hits.length > MOST && <p class="quiet">{t('search-more', { count: hits.length - MOST })}</p>}
    </div>
  );
}

/** Arrows go from the field through the places, Enter takes the first, Escape empties the field. */
function walk(event: TargetedKeyboardEvent<HTMLElement>, { onQuery, onGo, hits }: SearchProps): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0)];
  if (event.key === 'Escape') {
    onQuery('');
    stops[0]?.focus();
  } else if (event.key === 'Enter' && at === 0 && hits[0]) onGo(hits[0].id);
  else if (next && next !== stops[at]) {
    event.preventDefault();
    next.focus();
  }
}
