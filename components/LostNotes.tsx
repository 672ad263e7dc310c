import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';
import { Note } from './Note';

/** What is not to be had: malformed entries, those of a newer version, the pages themselves. */
export interface Lost {
  readonly count: number;
  readonly newer: boolean;
  /** The browser that keeps us off AliExpress, by the person's own settings; undefined where it does not. */
  readonly noAccess?: 'chromium' | 'firefox' | undefined;
}

interface Props {
  readonly lost: Lost;
  readonly locale: Locale;
  readonly onPutAside: () => void;
}

/** Says that no page can be read, and what the store could not give back; nothing where all is well. */
export function LostNotes({ lost, locale: { t }, onPutAside }: Props): JSX.Element {
  return (
    <>
      {lost.noAccess && (
        <Note
          kind="grave"
          role="status"
          title={t('no-access')}
          what={`${t('no-access-what')} ${t(`no-access-back-${lost.noAccess}`)}`}
        />
      )}
      {lost.newer && <Note kind="grave" role="status" title={t('problems-newer')} what={t('problems-newer-what')} />}
      {lost.count > 0 && (
        <Note kind="unknown" title={t('problems', { count: lost.count })} what={t('problems-what')}>
          <Button look="small" onPress={onPutAside}>
            {t('put-aside')}
          </Button>
        </Note>
      )}
    </>
  );
}
