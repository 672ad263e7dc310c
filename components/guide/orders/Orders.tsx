import type { JSX } from 'preact';
import { inSentences } from '../../../lib/tools/sentences';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { DeleteAllOrders } from './DeleteAllOrders';
import { Files } from './Files';
import { OrderFilters } from './OrderFilters';
import { OrderList } from './OrderList';
import { Results } from './Results';
import { NoOrders } from './SaveOrdersToggle';
import { sayOrderDay, sayWhole } from './say';
import { Totals } from './Totals';
import type { OrdersProps } from './view';

/** The person's own copy: what is kept, what is missing, and the files it can be made into. */
export function Orders(props: OrdersProps): JSX.Element {
  const { kept, broken, words } = props;
  return (
    <div class="archive">
      {kept.orders > 0 ? <Lead {...props} /> : <NoOrders {...props} />}
      {broken > 0 && <p class="lead">{words.locale.t('archive-broken', { count: broken })}</p>}
      <Files {...props} />
      <Results {...props} />
      {kept.orders > 0 && <KeptOrders {...props} />}
    </div>
  );
}

function Lead({ words, kept, receipts }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  const { orders, incomplete, oldest } = kept;
  const sentences = [
    t('archive-kept', { orders }),
    oldest ? t('archive-oldest', { day: sayOrderDay(oldest, words) }) : '',
    t('archive-complete', { complete: orders - incomplete, incomplete }),
    sayWhole(receipts, words),
    incomplete > 0 ? t('archive-no-guess') : '',
  ];
  return <p class="lead">{inSentences(words.locale.code, sentences.filter(Boolean), true)}</p>;
}

/** All that needs the orders themselves: they are read after the first painting. */
function KeptOrders(props: OrdersProps): JSX.Element {
  const { loaded, unread, words, onAgain } = props;
  const { t } = words.locale;
  if (unread)
    return (
      <div class="note grave" role="alert">
        <h3>{t('archive-unread')}</h3>
        <p>{t('fault-read')}</p>
        <ButtonRow>
          <Button look="small" onPress={onAgain}>
            {t('try-again')}
          </Button>
        </ButtonRow>
      </div>
    );
  if (!loaded) return <p class="quiet reading">{t('archive-reading')}</p>;
  return (
    <>
      <Totals {...loaded} words={words} />
      <OrderFilters {...props} loaded={loaded} />
      <OrderList {...props} loaded={loaded} />
      <DeleteAllOrders {...props} />
    </>
  );
}
