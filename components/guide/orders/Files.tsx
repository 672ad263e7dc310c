import type { JSX } from 'preact';
import { Button, LinkOut } from '../../Button';
import { FileButton } from '../../FileButton';
import { Icon } from '../../Icon';
import { Walk } from '../../Walk';
import { JobState } from './JobState';
import { type OrdersProps, PRIVACY_CENTRE } from './view';

const MORE = ['receipts', 'orders-csv', 'items-csv', 'json'] as const;

/** Everything that leaves and comes back as a file. */
export function Files(props: OrdersProps): JSX.Element {
  const { words, kept, onMake, onRead } = props;
  const { t } = words.locale;
  return (
    <div class="files">
      <div class="actions">
        {kept.orders > 0 && (
          <Button look="primary" onPress={() => onMake('pack')}>
            <Icon name="save" />
            {t('archive-save')}
          </Button>
        )}
        <FileButton accept=".xlsx" label={t('archive-add-copy')} onFile={(file) => onRead('read-copy', file)} />
        <FileButton accept=".zip,.json" label={t('archive-load')} onFile={(file) => onRead('read-pack', file)} />
      </div>
      <JobState {...props} />
      {kept.orders > 0 && <Others {...props} />}
      <HowToGetTheCopy {...props} />
    </div>
  );
}

function Others({ words, onMake }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  return (
    <details class="how">
      <summary>{t('archive-others')}</summary>
      <p>{t('archive-others-what')}</p>
      <div class="actions">
        {MORE.map((what) => (
          <Button key={what} look="small" onPress={() => onMake(what)}>
            {t(`archive-make-${what}`)}
          </Button>
        ))}
      </div>
    </details>
  );
}

function HowToGetTheCopy({ words }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  return (
    <details class="how">
      <summary>{t('archive-copy-how')}</summary>
      <Walk text={t('archive-copy-walk')} />
      <div class="actions">
        <LinkOut look="small" href={PRIVACY_CENTRE}>
          {t('go-save-personal-data')}
        </LinkOut>
        <a class="btn plain small" href="#letter-access">
          {t('archive-copy-letter')}
        </a>
      </div>
    </details>
  );
}
