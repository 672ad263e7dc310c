import { Component, createRef, type JSX } from 'preact';
import type { Stretch } from '../../../lib/give-up';
import type { Words } from '../../evidence-words';
import { sayStretch } from './say';

/** Height of the picture, and of the diamond that stands for an order. */
const HEIGHT = 112;
const LARGEST = 14;
/** More diamonds than this one above the other are a bar. */
const MOST = 15;
const ACROSS = 3;

interface Props {
  readonly stretches: readonly Stretch[];
  /** The one whose orders are shown. */
  readonly chosen: number | undefined;
  readonly words: Words;
  readonly onChoose: (stretch: number | undefined) => void;
}

/** Each order a diamond over the days in which its last window ends. One stop of the tab key; arrows go on from there. */
export class Columns extends Component<Props, { at: number }> {
  override state = { at: 0 };
  private readonly row = createRef<HTMLDivElement>();

  private readonly walk = (event: KeyboardEvent): void => {
    const { stretches, words } = this.props;
    const [on, back] = words.locale.direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const to = { [on]: this.state.at + 1, [back]: this.state.at - 1, Home: 0, End: stretches.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const at = Math.max(0, Math.min(stretches.length - 1, to));
    this.setState({ at }, () => this.row.current?.querySelectorAll('button')[at]?.focus());
  };

  override render({ stretches, chosen, words, onChoose }: Props, { at }: { at: number }): JSX.Element {
    const { t } = words.locale;
    const most = Math.max(...stretches.map(({ rows }) => rows.length));
    return (
      <div class="columns" role="toolbar" aria-label={t('timeline')} ref={this.row} onKeyDown={this.walk}>
        {stretches.map((stretch, n) => (
          <button
            key={stretch.from}
            type="button"
            aria-pressed={n === chosen}
            tabIndex={n === Math.min(at, stretches.length - 1) ? 0 : -1}
            onFocus={() => this.setState({ at: n })}
            onClick={() => onChoose(n === chosen ? undefined : n)}
          >
            <span class="vh">
              {t('timeline-column', { days: sayStretch(stretch, words, 'long'), count: stretch.rows.length })}
            </span>
            <span class="num" aria-hidden="true">
              {stretch.rows.length > 0 && t('figure', { count: stretch.rows.length })}
            </span>
            <svg height={HEIGHT} width="100%" aria-hidden="true">
              <svg x="50%" overflow="visible" aria-hidden="true">
                <path d={drawn(stretch.rows.length, most)} />
              </svg>
            </svg>
            <span class="ends" aria-hidden="true">
              <span>{n === 0 ? t('timeline-today') : sayStretch(stretch, words, 'short')}</span>
            </span>
          </button>
        ))}
      </div>
    );
  }
}

/** So many diamonds, side by side where one above the other would be too small; a bar where they are too many for that. */
function drawn(count: number, most: number): string {
  const across = most > MOST ? ACROSS : 1;
  const high = Math.ceil(most / across);
  if (high > MOST) return count > 0 ? bar(Math.max(2, (HEIGHT * count) / most)) : '';
  const size = Math.min(LARGEST, HEIGHT / high);
  return Array.from({ length: count }, (_, n) => {
    const x = ((n % across) - (across - 1) / 2) * size;
    return diamond(x, HEIGHT - (Math.floor(n / across) + 0.5) * size, size * 0.44);
  }).join('');
}

const bar = (height: number): string => `M-9 ${HEIGHT}v${-height}h18v${height}z`;
const diamond = (x: number, y: number, r: number): string => `M${x - r} ${y}l${r} ${-r} ${r} ${r} ${-r} ${r}z`;
