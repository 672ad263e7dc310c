import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';

/** Instead of a page in a private window, where the browser hands us nothing. */
export const PrivateWindow = ({ locale }: { readonly locale: Locale }): JSX.Element => (
  <main class="unreadable">
    <p>{locale.t('private-window')}</p>
  </main>
);
