import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';
import { Note } from './Note';

/** Instead of a page whose store the browser did not hand out: nothing is known, so nothing is shown as known. */
export function Unreadable({ locale, onAgain }: { locale: Locale; onAgain: () => void }): JSX.Element {
  return (
    <main class="unreadable">
      <Note kind="grave" title={locale.t('unreadable')} what={locale.t('unreadable-what')}>
        <Button look="small" onPress={onAgain}>
          {locale.t('try-again')}
        </Button>
      </Note>
    </main>
  );
}
