import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { StateIcon } from '../../StateIcon';

/** A reminder that nothing can settle: statements are out of our sight, so its ring stays empty until the day, and open after. */
export function Statements({ come, locale: { t } }: { come: boolean; locale: Locale }): JSX.Element {
  return (
    <li class="task" data-status="unknown">
      <StateIcon shape={come ? 'unknown' : 'later'} />
      <div>
        <p class="task-name">
          <span class="vh">{t('status-unknown')}. </span>
          {t('statements')}
        </p>
        <p class="evidence">{t(come ? 'statements-now' : 'statements-later')}</p>
      </div>
    </li>
  );
}
