import type { JSX } from 'preact';
import { Button } from '../../Button';
import { Sentence } from '../../EvidenceLine';
import { Toggle } from './Toggle';
import type { SettingsProps } from './view';

/** Ticks on several computers, carried by the browser itself. */
export function Sync({ words, chosen, sync, firefox, android, onChange, onEmptySync }: SettingsProps): JSX.Element {
  const { t } = words.locale;
  if (android) return <p>{t('sync-android')}</p>;
  return (
    <>
      <Toggle
        is={chosen.sync}
        label={t('sync-turn')}
        why={t(firefox ? 'sync-turn-why-firefox' : 'sync-turn-why')}
        onTurn={(on) => onChange({ turn: 'sync', on })}
      />
      {chosen.sync && <State words={words} sync={sync} />}
      {!chosen.sync && (sync?.ticks ?? 0) > 0 && (
        <div class="line">
          <p>
            {t('sync-left', { count: sync?.ticks ?? 0 })}
            <span class="why">{t('sync-left-why')}</span>
          </p>
          <Button look="small" onPress={onEmptySync}>
            {t('sync-empty')}
          </Button>
        </div>
      )}
    </>
  );
}

/** How the last comparison went. */
function State({ words, sync }: Pick<SettingsProps, 'words' | 'sync'>): JSX.Element | null {
  const { t, ago } = words.locale;
  if (sync?.at === undefined) return <p class="evidence">{t('sync-never')}</p>;
  if (sync.failed) return <p class="failed">{t(`sync-failed-${sync.failed}`)}</p>;
  const text = t('sync-at', { ago: ago(sync.at, words.now), count: sync.ticks });
  return (
    <p class="evidence">
      <Sentence text={text} at={sync.at} words={words} />
    </p>
  );
}
