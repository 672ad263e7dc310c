import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';
import { Note } from './Note';

interface Props {
  readonly locale: Locale;
  /** It was no refusal of the browser's, but something nobody expected. */
  readonly fault: boolean;
  readonly onAgain: () => void;
}

/** Instead of a page whose store the browser did not hand out: nothing is known, so nothing is shown as known. */
export function Unreadable({ locale, fault, onAgain }: Props): JSX.Element {
  const [title, what] = fault ? ['fault', 'failed-fault'] : ['unreadable', 'unreadable-what'];
  return (
    <main class="unreadable">
      <Note kind="grave" title={locale.t(title)} what={locale.t(what)}>
        <Button look="small" onPress={onAgain}>
          {locale.t('try-again')}
        </Button>
      </Note>
    </main>
  );
}
