import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { type Lost, LostNotes } from '../LostNotes';
import { Failed, Note } from '../Note';

interface Props {
  readonly lost: Lost;
  /** Why the last change was not saved. */
  readonly failed: string | undefined;
  readonly asking: boolean;
  readonly locale: Locale;
  readonly onAgain: () => void;
  readonly onPutAside: () => void;
  readonly onStartOver: () => void;
  readonly onKeep: () => void;
}

/** What must be said before anything else. */
export function Notes({ lost, failed, asking, locale, onAgain, onPutAside, onStartOver, onKeep }: Props): JSX.Element {
  const { t } = locale;
  return (
    <>
      {failed && <Failed what="failed" kind={failed} locale={locale} onAgain={onAgain} />}
      <LostNotes lost={lost} locale={locale} onPutAside={onPutAside} />
      {asking && (
        <Note kind="grave" title={t('start-over-ask')} what={t('start-over-what')}>
          <Button look="small" onPress={onStartOver}>
            {t('start-over')}
          </Button>
          <Button look="plain small" onPress={onKeep}>
            {t('keep-all')}
          </Button>
        </Note>
      )}
    </>
  );
}
