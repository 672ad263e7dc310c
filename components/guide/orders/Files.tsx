import type { JSX } from 'preact';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { FileButton } from '../../FileButton';
import { Icon } from '../../Icon';
import { Steps } from '../../Steps';
import { JobState } from './JobState';
import { OtherFiles } from './OtherFiles';
import { SaveOrdersToggle } from './SaveOrdersToggle';
import { ORDER_LIST_ADDRESS, type OrdersProps, PRIVACY_CENTRE } from './view';

/** Everything that leaves and comes back as a file in one row, and whether more is saved. */
export function Files(props: OrdersProps): JSX.Element {
  const { words, kept, keeps, onMake, onRead } = props;
  const { t } = words.locale;
  const isHere = kept.orders > 0;
  return (
    <div class="files">
      <ButtonRow>
        {isHere && (
          <Button look="primary" onPress={() => onMake('pack')}>
            <Icon name="save" />
            {t('archive-save')}
          </Button>
        )}
        <FileButton accept=".xlsx" label={t('archive-add-copy')} onFile={(file) => onRead('read-copy', file)} />
        <FileButton accept=".zip,.json" label={t('archive-load')} onFile={(file) => onRead('read-pack', file)} />
        {isHere && keeps && <LinkOut href={ORDER_LIST_ADDRESS}>{t('open-my-orders')}</LinkOut>}
      </ButtonRow>
      <JobState {...props} />
      {isHere && <SaveOrdersToggle {...props} />}
      <div class="folds">
        {isHere && <OtherFiles words={words} onMake={onMake} />}
        <HowToGetTheCopy {...props} />
      </div>
    </div>
  );
}

function HowToGetTheCopy({ words }: OrdersProps): JSX.Element {
  const { t } = words.locale;
  return (
    <details class="how">
      <summary>{t('archive-copy-how')}</summary>
      <Steps text={t('archive-copy-walk')} />
      <ButtonRow>
        <LinkOut look="small" href={PRIVACY_CENTRE}>
          {t('go-save-personal-data')}
        </LinkOut>
        <a class="btn plain small" href="#letter-access">
          {t('archive-copy-letter')}
        </a>
      </ButtonRow>
    </details>
  );
}
