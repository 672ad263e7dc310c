import type { JSX } from 'preact';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { focusHeading } from '../../focus';
import type { OrdersProps } from './view';

/** Deleting all of it: asked for, then meant. */
export function DeleteAllOrders({ words, kept, asking, onAsk, onDropAll, onMake }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  if (!asking)
    return (
      <div class="actions drop-all">
        <Button look="plain small" onPress={() => onAsk(true)}>
          {t('archive-drop-all')}
        </Button>
      </div>
    );
  return (
    <section class="note grave drop-all">
      <h3 tabIndex={-1} ref={focusHeading}>
        {t('archive-drop-all-ask', { count: kept.orders })}
      </h3>
      <p>{t('archive-drop-all-what')}</p>
      <ButtonRow>
        <Button look="small" onPress={() => onMake('pack')}>
          {t('archive-save')}
        </Button>
        <Button look="small" onPress={onDropAll}>
          {t('archive-drop-all')}
        </Button>
        <Button look="plain small" onPress={() => onAsk(false)}>
          {t('archive-drop-none')}
        </Button>
      </ButtonRow>
    </section>
  );
}
