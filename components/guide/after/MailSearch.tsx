import type { JSX } from 'preact';
import type { MailboxSearch } from '../../../lib/aftercare/mail-search';
import type { Locale } from '../../../lib/locale';
import { LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { SourceNote } from '../SourceNote';

interface Props {
  readonly closing: readonly MailboxSearch[];
  readonly adverts: readonly MailboxSearch[];
  /** What to type into any other mailbox. */
  readonly typed: string;
  readonly locale: Locale;
}

/** Searches in the person's own mailbox: links they follow, nothing that is asked for by us. */
export function MailSearch({ closing, adverts, typed, locale }: Props): JSX.Element {
  const { t } = locale;
  return (
    <section class="block" id="after-mail">
      <h3>{t('after-mail')}</h3>
      <div class="card padded">
        <p>{t('after-mail-what')}</p>
        <Links title={t('mail-closing')} searches={closing} />
        <p class="quiet">
          {t('mail-closing-what')} <SourceNote of="mail-closing" locale={locale} />
        </p>
        <Links title={t('mail-adverts')} searches={adverts} />
        <p class="quiet">
          {t('mail-adverts-what')} <SourceNote of="mail-adverts" locale={locale} />
        </p>
        <p>
          {t('mail-elsewhere')} <code dir="ltr">{typed}</code>
        </p>
      </div>
    </section>
  );
}

function Links({ title, searches }: { title: string; searches: readonly MailboxSearch[] }): JSX.Element {
  return (
    <div class="searches">
      <h4>{title}</h4>
      <ButtonRow>
        {searches.map(({ name, href }) => (
          <LinkOut key={name} look="small" href={href}>
            {name}
            <span class="vh">: {title}</span>
          </LinkOut>
        ))}
      </ButtonRow>
    </div>
  );
}
