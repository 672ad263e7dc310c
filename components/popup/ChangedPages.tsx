import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { DriftByPage } from '../../lib/model/health';

interface Props {
  readonly changed: DriftByPage;
  readonly locale: Locale;
}

/** One quiet line: pages that AliExpress has changed. */
export function ChangedPages({ changed, locale: { code, t } }: Props): JSX.Element | null {
  const names = Object.keys(changed).map((kind) => t(`page-${kind}`));
  if (names.length === 0) return null;
  return <p class="also quiet">{t('changed-pages', { pages: new Intl.ListFormat(code, { type: 'unit' }).format(names) })}</p>;
}
