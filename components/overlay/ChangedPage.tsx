import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { Drift, SignName } from '../../lib/model/health';
import { inSentences } from '../../lib/tools/sentences';
import { Note } from '../Note';

interface Props {
  readonly drift: Drift;
  readonly locale: Locale;
}

/** In the order in which they are told. */
const SIGNS: readonly SignName[] = ['status', 'number', 'date', 'price', 'item'];

/** AliExpress has changed the page: what no longer comes, what still does, and that only the person's own eyes tell. */
export function ChangedPage({ drift, locale: { code, t } }: Props): JSX.Element {
  const said = (id: string, comes: number): string[] => {
    const names = SIGNS.filter((sign) => drift[sign] === comes).map((sign) => t(`sign-${sign}`));
    return names.length > 0 ? [t(id, { what: new Intl.ListFormat(code).format(names) })] : [];
  };
  const gone = drift.all === 0 ? [t('changed-all')] : said('changed-gone', 0);
  const sentences = [...gone, ...said('changed-still', 1), t('changed-hand')];
  return <Note kind="unknown" title={t('changed')} what={inSentences(code, sentences)} />;
}
