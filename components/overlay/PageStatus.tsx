import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';

/** Nothing can be said of the page yet, and what would change that. */
export function PageStatus({ why, locale }: { why: string; locale: Locale }): JSX.Element {
  return (
    <div class="hint bare" role="status">
      <div>
        <h2>{locale.t(why)}</h2>
        <p class="evidence">{locale.t(`${why}-why`)}</p>
      </div>
    </div>
  );
}
