import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { NextCard } from '../NextCard';

interface Props {
  readonly locale: Locale;
  readonly onTakeBack: () => void;
}

/** A milder way out is enough: nothing is asked for any more, and the way back is one press. */
export function StayNote({ locale: { t }, onTakeBack }: Props): JSX.Element {
  return (
    <NextCard heading="h1" label={t('decided')} title={t('decided-stay')} why={t('decided-stay-what')}>
      <Button look="plain" onPress={onTakeBack}>
        {t('take-back')}
      </Button>
    </NextCard>
  );
}
