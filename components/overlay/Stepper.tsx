import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button, IconButton } from '../Button';

/** The place on the page that has the ring: which of how many. */
export interface ShownPlace {
  readonly anchor: string;
  readonly index: number;
  readonly found: number;
}

interface Props {
  readonly anchor: string;
  readonly shown: ShownPlace | undefined;
  readonly primary: boolean;
  readonly locale: Locale;
  readonly onShow: (anchor: string, index: number) => void;
  readonly onStopShowing: () => void;
}

/** "Show me", and once it shows, from place to place. */
export function Stepper({ anchor, shown, primary, locale, onShow, onStopShowing }: Props): JSX.Element {
  const { t } = locale;
  if (shown?.anchor !== anchor) {
    return (
      <Button look={primary ? 'primary' : 'plain small'} onPress={() => onShow(anchor, 0)}>
        {t('show-me')}
      </Button>
    );
  }
  const { index, found } = shown;
  if (found === 0) return <p role="status">{t('show-none')}</p>;
  const at = t('shown-of', { index: (index % found) + 1, found });
  return (
    <>
      <fieldset class="stepper" aria-label={t('show-me')}>
        <IconButton icon="back" label={t('previous')} onPress={() => onShow(anchor, (index + found - 1) % found)} />
        <b role="status">{at}</b>
        <IconButton icon="chevron" label={t('following')} onPress={() => onShow(anchor, (index + 1) % found)} />
      </fieldset>
      <Button look="plain small" onPress={onStopShowing}>
        {t('stop-showing')}
      </Button>
    </>
  );
}
