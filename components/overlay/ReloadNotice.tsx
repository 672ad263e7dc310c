import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { StateIcon } from '../StateIcon';

/** The page may be older than it looks: what it shows proves nothing until it is loaded anew. */
export function ReloadNotice({ locale: { t }, onReload }: { locale: Locale; onReload: () => void }): JSX.Element {
  return (
    <div class="hint" role="status">
      <StateIcon shape="unknown" />
      <div>
        <h2>{t('stored')}</h2>
        <p class="evidence">{t('stored-why')}</p>
      </div>
      <div class="actions">
        <Button look="primary" onPress={onReload}>
          {t('reload')}
        </Button>
      </div>
    </div>
  );
}
