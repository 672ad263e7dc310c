import type { JSX } from 'preact';
import { Button } from '../../Button';
import { Toggle } from './Toggle';
import type { SettingsProps } from './view';

/** Where the overlay shows itself on AliExpress's pages. */
export function HintSettings({ words: { locale }, chosen, onChange }: SettingsProps): JSX.Element {
  const { t } = locale;
  return (
    <>
      <Toggle
        is={!chosen.hiddenEverywhere}
        label={t('hints-show')}
        why={t('hints-show-why')}
        onTurn={(on) => onChange(on ? { unhide: 'everywhere' } : { hide: 'everywhere' })}
      />
      {chosen.hidden.length > 0 && (
        <>
          <p>{t('hints-hidden')}</p>
          <ul class="hidden-pages">
            {chosen.hidden.map((kind) => (
              <li key={kind}>
                {t(`page-${kind}`)}
                <Button look="small" onPress={() => onChange({ unhide: kind })}>
                  {t('hints-show-again')}
                  <span class="vh">: {t(`page-${kind}`)}</span>
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
