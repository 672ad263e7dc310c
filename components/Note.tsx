import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';

interface Props {
  /** `grave`: what failed, or cannot be undone. */
  readonly kind: 'grave' | 'unknown';
  readonly title: string;
  readonly what: string;
  readonly children?: ComponentChildren;
}

/** A state said in a sentence, before everything else; read out when it appears. */
export function Note({ kind, title, what, children }: Props): JSX.Element {
  return (
    <section class={`note ${kind}`} role="alert">
      <h2>{title}</h2>
      <p>{what}</p>
      {children && <div class="actions">{children}</div>}
    </section>
  );
}

interface FailedProps {
  /** The person's change, or what the page said. */
  readonly what: 'failed' | 'unsaved';
  readonly kind: string;
  readonly locale: Locale;
  readonly onAgain: () => void;
}

/** What was not saved, what is still there, and another try. */
export function Failed({ what, kind, locale, onAgain }: FailedProps): JSX.Element {
  return (
    <Note kind="grave" title={locale.t(what)} what={locale.t(`failed-${kind}`)}>
      <Button look="small" onPress={onAgain}>
        {locale.t('try-again')}
      </Button>
    </Note>
  );
}
