import type { JSX } from 'preact';
import type { AccountQuestionProps } from './AccountQuestionNote';

/** Says that two hosts count, where they do. */
export function AlsoUs({
  alsoUs,
  locale: { t },
  onNotUsed,
}: Pick<AccountQuestionProps, 'alsoUs' | 'locale' | 'onNotUsed'>): JSX.Element | null {
  if (!alsoUs) return null;
  return (
    <p class="also quiet">
      {t('also-us')}{' '}
      <button type="button" class="link" onClick={onNotUsed}>
        {t('also-us-not')}
      </button>
    </p>
  );
}
