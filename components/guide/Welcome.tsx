import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { LinkOut } from '../Button';
import { ButtonRow } from '../ButtonRow';
import { PrivacyFacts } from '../PrivacyFacts';
import { LanguageChoice, type LanguageChoices } from './LanguageChoice';

interface Props {
  /** Where the person's orders are: the best place to begin. */
  readonly go: string;
  /** The person lets the browser carry their ticks. */
  readonly sync: boolean;
  readonly languages: LanguageChoices;
  readonly locale: Locale;
}

/** The whole way; each is a section, and has a word on what it takes. */
const WAY = ['decide', 'prepare', 'gate', 'close', 'after'] as const;

/** The first thing said to a person: what this is, and what it does with what it knows. */
export function Welcome({ go, sync, languages, locale }: Props): JSX.Element {
  const { t } = locale;
  return (
    <section class="welcome" id="welcome">
      <div>
        <LanguageChoice {...languages} locale={locale} />
        <h2 tabIndex={-1}>{t('welcome')}</h2>
        <p>{t('welcome-what')}</p>
        <p>{t('on-the-site')}</p>
        <ButtonRow>
          <LinkOut look="primary" href={go}>
            {t('open-my-orders')}
          </LinkOut>
          <a class="btn plain" href="#decide">
            {t('welcome-decide')}
          </a>
        </ButtonRow>
      </div>
      <PrivacyFacts locale={locale} sync={sync} />
      <ol class="whole-way">
        {WAY.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{t(`section-${id}`)}</a>
            {t(`takes-${id}`)}
          </li>
        ))}
      </ol>
      <p class="pin">{t('pin')}</p>
    </section>
  );
}
