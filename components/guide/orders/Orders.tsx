import type { JSX } from 'preact';
import { Button } from '../../Button';
import { DropAll } from './DropAll';
import { Files } from './Files';
import { Finder } from './Finder';
import { Keeping, Nothing } from './Keeping';
import { OrderList } from './OrderList';
import { Results } from './Results';
import { day } from './say';
import { Totals } from './Totals';
import type { OrdersProps } from './view';

/** The person's own copy: what is kept, what is missing, and the files it can be made into. */
export function Orders(props: OrdersProps): JSX.Element {
  const { kept, broken, words } = props;
  return (
    <div class="archive">
      {kept.orders > 0 ? <Lead {...props} /> : <Nothing {...props} />}
      {broken > 0 && <p class="lead">{words.locale.t('archive-broken', { count: broken })}</p>}
      <Files {...props} />
      {kept.orders > 0 && <Keeping {...props} />}
      <Results {...props} />
      {kept.orders > 0 && <Kept {...props} />}
    </div>
  );
}

function Lead({ words, kept }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  const { orders, incomplete, oldest } = kept;
  const sentences = [
    t('archive-kept', { orders }),
    oldest ? t('archive-oldest', { day: day(oldest, words) }) : '',
    t('archive-complete', { complete: orders - incomplete, incomplete }),
    incomplete > 0 ? t('archive-no-guess') : '',
  ];
  return <p class="lead">{sentences.filter(Boolean).join(' ')}</p>;
}

/** All that needs the orders themselves: they are read after the first painting. */
function Kept(props: OrdersProps): JSX.Element {
  const { shelved, unread, words, onAgain } = props;
  const { t } = words.locale;
  if (unread)
    return (
      <div class="note grave" role="alert">
        <h3>{t('archive-unread')}</h3>
        <p>{t('fault-read')}</p>
        <div class="actions">
          <Button look="small" onPress={onAgain}>
            {t('try-again')}
          </Button>
        </div>
      </div>
    );
  if (!shelved) return <p class="quiet reading">{t('archive-reading')}</p>;
  return (
    <>
      <Totals {...shelved} words={words} />
      <Finder {...props} shelved={shelved} />
      <OrderList {...props} shelved={shelved} />
      <DropAll {...props} />
    </>
  );
}
