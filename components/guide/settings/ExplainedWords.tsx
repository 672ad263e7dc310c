import type { JSX } from 'preact';
import { Button } from '../../Button';
import type { SettingsProps } from './view';

/** The words of AliExpress's that the person has explained, each with its meaning and the way to take it back. */
export function ExplainedWords({ words: { locale }, explained, onTakeBack }: SettingsProps): JSX.Element {
  const { t } = locale;
  return (
    <>
      <p>{t('explained-what')}</p>
      <ul class="hidden-pages">
        {explained.map(({ on, word, means }) => (
          <li key={`${on} ${word}`}>
            <span>
              <q>
                <bdi>{word}</bdi>
              </q>{' '}
              <span class="why">{t('explained-as', { means, place: t(`page-${on}`) })}</span>
            </span>
            <Button look="small" onPress={() => onTakeBack({ on, word, means: null })}>
              {t('take-back')}
              <span class="vh">: {word}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
