import type { JSX } from 'preact';
import type { DeletedCounts } from '../../../lib/model/journey';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { focusHeading } from '../../focus';
import { Note } from '../../Note';
import type { SettingsProps } from './view';

/** Deleting everything: asked for, meant, told; then how to take the extension off. */
export function DeleteEverything(props: SettingsProps): JSX.Element {
  const { words, asking, left, onAsk } = props;
  const { t } = words.locale;
  if (left && !('failed' in left)) return <Left {...props} left={left} />;
  return (
    <>
      {left && <Note kind="grave" title={t('leave-failed')} what={t('leave-failed-what')} />}
      <p>{t('leave-what')}</p>
      {asking ? (
        <Asked {...props} />
      ) : (
        <ButtonRow>
          <Button onPress={() => onAsk(true)}>{t('leave-ask')}</Button>
        </ButtonRow>
      )}
    </>
  );
}

/** What would go for good, each with the way to save it first. */
function Asked({ words, holdings, onSave, onAsk, onDelete }: SettingsProps): JSX.Element {
  const { t } = words.locale;
  const { orders } = holdings.kept;
  return (
    <section class="note grave">
      <h4 tabIndex={-1} ref={focusHeading}>
        {t('leave-sure')}
      </h4>
      <p>{t('leave-sure-what')}</p>
      <ul class="saves">
        {holdings.record && (
          <li>
            {t('leave-record')}
            <a class="btn small" href="#after-record">
              {t('leave-go')}
              <span class="vh">: {t('leave-record')}</span>
            </a>
          </li>
        )}
        {orders > 0 && (
          <li>
            {t('leave-orders', { orders })}
            <a class="btn small" href="#orders">
              {t('leave-go')}
              <span class="vh">: {t('leave-orders', { orders })}</span>
            </a>
          </li>
        )}
        <li>
          {t('leave-progress')}
          <Button look="small" onPress={onSave}>
            {t('leave-save')}
            <span class="vh">: {t('leave-progress')}</span>
          </Button>
        </li>
      </ul>
      <ButtonRow>
        <Button look="small" onPress={onDelete}>
          {t('leave-now')}
        </Button>
        <Button look="plain small" onPress={() => onAsk(false)}>
          {t('keep-all')}
        </Button>
      </ButtonRow>
    </section>
  );
}

const LINES = ['readings', 'ticks', 'journey', 'orders', 'synced'] as const satisfies readonly (keyof DeletedCounts)[];

function Left({ words, left, firefox, onUninstall }: SettingsProps & { left: DeletedCounts }): JSX.Element {
  const { t } = words.locale;
  return (
    <section class="left">
      <h4 tabIndex={-1} ref={focusHeading}>
        {t('left')}
      </h4>
      <dl class="ledger">
        {LINES.filter((line) => left[line] > 0).map((line) => (
          <div key={line}>
            <dt>{t(`left-${line}`)}</dt>
            <dd>{t('figure', { count: left[line] })}</dd>
          </div>
        ))}
        <div>
          <dt>{t('left-all')}</dt>
          <dd>{t('figure', { count: left.all })}</dd>
        </div>
      </dl>
      <p>{t('left-what')}</p>
      <ButtonRow>
        <Button onPress={onUninstall}>{t('left-uninstall')}</Button>
      </ButtonRow>
      <p class="evidence">{t(firefox ? 'left-by-hand-firefox' : 'left-by-hand')}</p>
    </section>
  );
}
