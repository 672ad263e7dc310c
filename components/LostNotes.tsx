import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';
import { Note } from './Note';

/** What the store could not give back: malformed entries, or a newer version's. */
export interface Lost {
  readonly count: number;
  readonly newer: boolean;
}

interface Props {
  readonly lost: Lost;
  readonly locale: Locale;
  readonly onPutAside: () => void;
}

/** Says what the store could not give back; nothing where it gave all. */
export function LostNotes({ lost, locale: { t }, onPutAside }: Props): JSX.Element {
  return (
    <>
      {lost.newer && <Note kind="grave" title={t('problems-newer')} what={t('problems-newer-what')} />}
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
