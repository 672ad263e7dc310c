import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { asNeeded } from '../../as-needed';
import { POLICY_AS_OF, POLICY_PARTS } from './policy-parts';

interface Props {
  readonly version: string;
  readonly locale: Locale;
}

/** The privacy policy, folded: the same words as in the stores (`npm run release`). */
function PrivacyPolicy({ version, locale: { t, day } }: Props): JSX.Element {
  return (
    <details class="how policy" id="privacy-policy">
      <summary>{t('privacy-policy')}</summary>
      <p class="evidence">{t('privacy-as-of', { day: day(POLICY_AS_OF), version })}</p>
      <p>{t('privacy-short')}</p>
      {POLICY_PARTS.map(([part, lines]) => (
        <section key={part}>
          <h4>{t(`privacy-${part}`)}</h4>
          {lines.map((line) => (
            <p key={line}>{t(`privacy-${part}-${line}`)}</p>
          ))}
        </section>
      ))}
      <p>{t('privacy-whose')}</p>
    </details>
  );
}

/** It, once its words are there. */
export const PolicyPart = asNeeded(
  async () => PrivacyPolicy,
  ({ locale }: Props) => locale.more('guide-privacy'),
);
