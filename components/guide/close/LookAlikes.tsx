import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { SourceNote } from '../SourceNote';

/** Pages that may be taken for the closing form (site-facts 1 and 2, 2026-11). Their addresses are told as text: nothing leads there. */
export const lookAlikes = {
  deactivate: 'accounts.aliexpress.com/user/organization/deactive_account.htm',
  alibaba: 'myprivacy.alibaba.com/home#/request/delete',
} as const;

/** The form's own address, and what may be taken for it. */
export function LookAlikes({ locale }: { locale: Locale }): JSX.Element {
  const { t } = locale;
  return (
    <section class="block" id="look-alikes">
      <h3>{t('look-alikes')}</h3>
      <p class="quiet">
        {t('look-alikes-what')} <bdi class="code">privacy.aliexpress.com/home#/request/delete</bdi>
      </p>
      <ul class="card told grave">
        {Object.entries(lookAlikes).map(([page, address]) => (
          <li key={page}>
            <h4>{t(`look-alike-${page}`)}</h4>
            <p>{t(`look-alike-${page}-what`)}</p>
            <p class="evidence">
              <bdi class="code">{address}</bdi>
            </p>
            <SourceNote of={`look-alike-${page}`} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
