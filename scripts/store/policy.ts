import { POLICY_AS_OF, POLICY_PARTS } from '../../components/guide/settings/policy-parts';
import { type LocaleCode, localeOf } from '../../lib/locale';
import { readWords } from '../../lib/locale/compile';

/** Where to write to and to look, filled in by `filledIn`: the same in all languages. */
const ADDRESS_LINES = ['support', 'security', 'privacy', 'source'].map((name) => `- {${name}}`).join('\n');

/**
 * The privacy policy in a language, as Markdown: the words of the guide's own fold, and the addresses to be filled in.
 * @param version of the package it goes with
 */
export function policyIn(code: LocaleCode, version: string): string {
  const { t, day } = localeOf(code, readWords(['guide-privacy'], code));
  const parts = POLICY_PARTS.map(([part, lines]) =>
    [`## ${t(`privacy-${part}`)}`, ...lines.map((line) => t(`privacy-${part}-${line}`))].join('\n\n'),
  );
  const asOf = t('privacy-as-of', { day: day(POLICY_AS_OF), version });
  const title = `# Last Orders: ${t('privacy-policy')}`;
  return `${[title, asOf, t('privacy-short'), ...parts, t('privacy-whose'), ADDRESS_LINES].join('\n\n')}\n`;
}
