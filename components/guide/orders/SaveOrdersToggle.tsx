import type { JSX } from 'preact';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { PrivacyFacts } from '../../PrivacyFacts';
import { ORDER_LIST_ADDRESS, type OrdersProps } from './view';

/** Before anything is kept: what this place will hold, and where to begin. */
export function NoOrders({ words: { locale }, keeps, onKeep }: OrdersProps): JSX.Element {
  const { t } = locale;
  return (
    <div class="card nothing">
      <svg class="hairlines" viewBox="0 0 64 64" aria-hidden="true">
        <circle cx="32" cy="32" r="27" pathLength="28" />
      </svg>
      <h3>{t(keeps ? 'archive-waiting' : 'archive-none')}</h3>
      <p>{t(keeps ? 'archive-waiting-what' : 'archive-none-what')}</p>
      <ButtonRow>
        {keeps ? (
          <>
            <LinkOut look="primary" href={ORDER_LIST_ADDRESS}>
              {t('open-my-orders')}
            </LinkOut>
            <Button look="plain" onPress={() => onKeep(false)}>
              {t('archive-keep-no-more')}
            </Button>
          </>
        ) : (
          <Button look="primary" onPress={() => onKeep(true)}>
            {t('archive-keep')}
          </Button>
        )}
      </ButtonRow>
      <PrivacyFacts locale={locale} />
    </div>
  );
}

/** Whether what is seen from now on is kept as well. */
export function SaveOrdersToggle({ words, keeps, onKeep }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  return (
    <p class="quiet keeping">
      {t(keeps ? 'archive-keeps' : 'archive-keeps-not')}{' '}
      <Button look={keeps ? 'plain small' : 'small'} onPress={() => onKeep(!keeps)}>
        {t(keeps ? 'archive-keep-no-more' : 'archive-keep')}
      </Button>
    </p>
  );
}
