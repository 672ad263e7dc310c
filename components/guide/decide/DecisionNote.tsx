import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { Decision } from '../../../lib/model/journey';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';

interface Props {
  readonly outcome: NonNullable<Decision['outcome']>;
  readonly locale: Locale;
  readonly onTakeBack: () => void;
}

/** What the person made up their mind to; nothing of it has reached AliExpress. */
export function DecisionNote({ outcome, locale: { t }, onTakeBack }: Props): JSX.Element {
  return (
    <section class={`decided ${outcome}`} id="decided">
      <h3 tabIndex={-1}>{t(`decided-${outcome}`)}</h3>
      <p>{t(`decided-${outcome}-what`)}</p>
      <ButtonRow>
        {outcome === 'close' && (
          <a class="btn" href="#prepare">
            {t('section-prepare')}
          </a>
        )}
        <Button look="plain" onPress={onTakeBack}>
          {t('take-back')}
        </Button>
      </ButtonRow>
    </section>
  );
}
