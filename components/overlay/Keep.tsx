import type { JSX } from 'preact';
import { Button } from '../Button';
import { Collector, type Collects } from './Collector';
import { canCollect, KEEPS, type Sight } from './content';

interface Props {
  readonly sight: Sight;
  readonly guide: string;
  readonly onKeep: () => void;
  readonly onCollect: Collects;
}

/** The person's own copy, where this page can add to it: offered in one press, then told in figures. */
export function Keep({ sight, guide, onKeep, onCollect }: Props): JSX.Element | null {
  const { page, words, keeping } = sight;
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
      {!collecting && <Figures sight={sight} guide={guide} />}
      {(collecting || canCollect(sight)) && <Collector sight={sight} onCollect={onCollect} />}
      {collecting?.phase === 'ended' && <p class="kept">{seeOrders(sight, guide)}</p>}
    </section>
  );
}

/** How much is kept of what this page is about. */
function Figures({ sight, guide }: Pick<Props, 'sight' | 'guide'>): JSX.Element {
  const { t } = sight.words.locale;
  const { orders, incomplete, reviews } = sight.kept;
  const isReviews = sight.page.page === 'review-list';
  return (
    <p class="kept num">
      <span>{isReviews ? t('kept-reviews', { reviews }) : t('kept-orders', { orders, incomplete })}</span>
      {seeOrders(sight, guide)}
    </p>
  );
}

const seeOrders = ({ words }: Sight, guide: string): JSX.Element => (
  <a href={`${guide}#orders`} target="_blank" rel="noreferrer">
    {words.locale.t('see-orders')}
  </a>
);
