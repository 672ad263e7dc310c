import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Drift, SignName } from '../../lib/model/health';
import { inSentences } from '../../lib/tools/sentences';
import { Note } from '../Note';

interface Props {
  readonly drift: Drift;
  readonly locale: Locale;
}

/** AliExpress has changed the page: what no longer comes, what still does, and that only the person's own eyes tell. */
export function ChangedPage({ drift: { gone, still }, locale: { code, t } }: Props): JSX.Element {
  const names = (signs: readonly SignName[]): string => new Intl.ListFormat(code).format(signs.map((sign) => t(`sign-${sign}`)));
  const sentences = [
    gone.includes('all') ? t('changed-all') : t('changed-gone', { what: names(gone) }),
    ...(still.length > 0 ? [t('changed-still', { what: names(still) })] : []),
    t('changed-hand'),
  ];
  return <Note kind="unknown" title={t('changed')} what={inSentences(code, sentences)} />;
}
