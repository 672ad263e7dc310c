import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { AccountQuestionNote } from '../AccountQuestionNote';
import { Failed, Note } from '../Note';
import type { OverlayProps } from './Overlay';

interface Props extends Pick<OverlayProps, 'covered' | 'unsaved' | 'failed' | 'accountQuestion' | 'onReadAgain' | 'onAgain'> {
  readonly locale: Locale;
}

/** What must be said before anything else: that a press did not count, what was not saved, and whose account it may be. */
export function PanelNotes({ covered, unsaved, failed, accountQuestion, locale, onReadAgain, onAgain }: Props): JSX.Element {
  return (
    <>
      {covered && <Note kind="grave" title={locale.t('covered')} what={locale.t('covered-why')} />}
      {unsaved && <Failed what="unsaved" kind={unsaved} locale={locale} onAgain={onReadAgain} />}
      {failed && <Failed what="failed" kind={failed} locale={locale} onAgain={onAgain} />}
      <AccountQuestionNote {...accountQuestion} locale={locale} />
    </>
  );
}
