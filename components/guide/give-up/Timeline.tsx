import { Component, type JSX } from 'preact';
import type { OpenWindow, WindowTimeline } from '../../../lib/give-up';
import { Button } from '../../Button';
import type { Words } from '../../evidence-words';
import { orderTitle, sayMoney, sayOrderDay } from '../orders/say';
import { orderAddress } from '../orders/view';
import { Columns } from './Columns';
import { sayStretch } from './say';

/** So many are listed; the others are in the copy. */
const MOST = 200;

interface Props {
  readonly timeline: WindowTimeline;
  readonly words: Words;
}

/** When the windows end, as a picture, and order by order as a table. */
export class Timeline extends Component<Props, { chosen: number | undefined }> {
  override state = { chosen: undefined };

  private readonly choose = (chosen: number | undefined): void => this.setState({ chosen });

  override render({ timeline, words }: Props, { chosen }: { chosen: number | undefined }): JSX.Element | null {
    const { rows, stretches, byYear } = timeline;
    const { t } = words.locale;
    if (rows.length === 0) return null;
    const stretch = chosen === undefined ? undefined : stretches[chosen];
    const listed = stretch?.rows ?? rows;
    const name = stretch
      ? t('timeline-column', { days: sayStretch(stretch, words, 'long'), count: listed.length })
      : t('timeline-table', { count: rows.length });
    return (
      <div class="timeline">
        <p class="quiet">{t('timeline-what')}</p>
        <Columns stretches={stretches} chosen={chosen} words={words} onChoose={this.choose} />
        <details open={stretch !== undefined} key={String(stretch === undefined)}>
          <summary>{name}</summary>
          <Table rows={listed.slice(0, MOST)} name={name} words={words} />
          {listed.length > MOST && <p class="quiet">{t('timeline-more', { count: listed.length - MOST })}</p>}
          {stretch && (
            <Button look="small" onPress={() => this.choose(undefined)}>
              {t('timeline-all')}
            </Button>
          )}
        </details>
        {byYear > 0 && <p class="quiet">{t('timeline-by-year', { count: byYear })}</p>}
      </div>
    );
  }
}

function Table({ rows, name, words }: { rows: readonly OpenWindow[]; name: string; words: Words }): JSX.Element {
  const { t } = words.locale;
  return (
    <table>
      <caption class="vh">{name}</caption>
      <thead>
        <tr>
          {['last', 'order', 'placed', 'total'].map((column) => (
            <th key={column} scope="col">
              {t(`timeline-${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ order, day: last }) => (
          <tr key={order.id}>
            <td>{sayOrderDay(last, words)}</td>
            <th scope="row">
              <a href={orderAddress(order.id)} target="_blank" rel="noreferrer">
                <bdi>{orderTitle(order) ?? order.id}</bdi>
              </a>
            </th>
            <td>{order.date?.iso ? sayOrderDay(order.date.iso, words) : <bdi>{order.date?.shown}</bdi>}</td>
            <td class="num">{order.total && <bdi>{sayMoney(order.total, words)}</bdi>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
