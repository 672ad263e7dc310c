import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';
import type { AccountQuestion } from '../lib/page-store/account-question';
import { Button } from './Button';
import { Note } from './Note';

export interface AccountQuestionProps {
  /** Hosts where what was read may be another account's. */
  readonly asked: readonly AccountQuestion[];
  /** What was read on aliexpress.us counts as well. */
  readonly alsoUs: boolean;
  readonly locale: Locale;
  readonly onSame: (host: AccountQuestion['host']) => void;
  readonly onAnother: (host: AccountQuestion['host']) => void;
  readonly onNotUsed: () => void;
}

/** Asks whose account it is, one host after the other. Both answers weigh the same. */
export function AccountQuestionNote({
  asked,
  locale: { t },
  onSame,
  onAnother,
}: Omit<AccountQuestionProps, 'alsoUs' | 'onNotUsed'>): JSX.Element | null {
  const [first] = asked;
  if (!first) return null;
  const { host, why } = first;
  return (
    <Note key={host} kind="unknown" title={t('whose')} what={`${t(`whose-${why}`, { host })} ${t('whose-until')}`}>
      <Button look="small" onPress={() => onSame(host)}>
        {t('whose-same')}
      </Button>
      <Button look="small" onPress={() => onAnother(host)}>
        {t('whose-another')}
      </Button>
    </Note>
  );
}
