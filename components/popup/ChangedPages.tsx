import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import type { DriftByPage } from '../../lib/model/health';

interface Props {
  readonly changed: DriftByPage;
  readonly locale: Locale;
}

/** One quiet line: pages that AliExpress has changed. */
export const ChangedPages = ({ changed, locale: { code, t } }: Props): JSX.Element => (
  <p class="also quiet">
    {t('changed-pages', { pages: new Intl.ListFormat(code).format(Object.keys(changed).map((kind) => t(`page-${kind}`))) })}
  </p>
);
