import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { Slip } from '../Slip';

interface Props {
  readonly locale: Locale;
  readonly onTakeBack: () => void;
}

/** A milder way out is enough: nothing is asked for any more, and the way back is one press. */
export function Stays({ locale: { t }, onTakeBack }: Props): JSX.Element {
  return (
    <Slip label={t('decided')} title={t('decided-stay')} why={t('decided-stay-what')}>
      <Button look="plain" onPress={onTakeBack}>
        {t('take-back')}
      </Button>
    </Slip>
  );
}
