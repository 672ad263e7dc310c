import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';

interface Props {
  /** The start of the names of the messages beside which it stands. */
  readonly of: string;
  readonly locale: Locale;
}

/** What a text rests on, and when that was last confirmed; nothing where it rests on nothing but us. */
export function SourceNote({ of, locale: { t, has } }: Props): JSX.Element | null {
  return has(`${of}-source`) ? <small class="evidence source">{t(`${of}-source`)}</small> : null;
}
