import type { JSX } from 'preact';
import { Button } from '../Button';
import type { Collects } from './Collector';
import { canCollect, KEEPS, type OverlayView } from './content';
import { CollectorPart } from './parts';

interface Props {
  readonly view: OverlayView;
  readonly guide: string;
  readonly onKeep: () => void;
  readonly onCollect: Collects;
}

/** The person's own copy, where this page can add to it: offered in one press, then told in figures. */
export function SaveOrders({ view, guide, onKeep, onCollect }: Props): JSX.Element | null {
  const { page, words, keeping } = view;
  const { t } = words.locale;
  if (!KEEPS[page.page] && !page.collecting) return null;
  if (!keeping) {
    return (
      <section class="second keep">
        <h3>{t('keep')}</h3>
        <p class="evidence">{t('keep-why')}</p>
        <div class="actions">
          <Button look="small" onPress={onKeep}>
            {t('keep-start')}
          </Button>
        </div>
      </section>
    );
  }
  const { collecting } = page;
  return (
    <section class="second keep">
      {!collecting && <Figures view={view} guide={guide} />}
      {(collecting || canCollect(view)) && <CollectorPart view={view} onCollect={onCollect} />}
      {collecting?.phase === 'ended' && <p class="kept">{seeOrders(view, guide)}</p>}
    </section>
  );
}

/** How much is kept of what this page is about. */
function Figures({ view, guide }: Pick<Props, 'view' | 'guide'>): JSX.Element {
  const { t } = view.words.locale;
  const { orders, incomplete, reviews } = view.kept;
  const isReviews = view.page.page === 'review-list';
  return (
    <p class="kept num">
      <span>{isReviews ? t('kept-reviews', { reviews }) : t('kept-orders', { orders, incomplete })}</span>
      {seeOrders(view, guide)}
    </p>
  );
}

const seeOrders = ({ words }: OverlayView, guide: string): JSX.Element => (
  <a href={`${guide}#orders`} target="_blank" rel="noreferrer">
    {words.locale.t('see-orders')}
  </a>
);
