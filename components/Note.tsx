import type { ComponentChildren, JSX, Ref } from 'preact';
import type { Locale } from '../lib/locale';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';

interface Props {
  /** `grave`: what failed, or cannot be undone. */
  readonly kind: 'grave' | 'unknown';
  readonly title: string;
  readonly what: string;
  /** How it is read out: at once (what failed, if not given), in its turn, or by whoever gives it the focus. */
  readonly role?: 'alert' | 'status' | 'group';
  readonly panel?: Ref<HTMLElement>;
  readonly children?: ComponentChildren;
}

/** A state said in a sentence, before everything else; read out when it appears. */
export function Note({ kind, title, what, role = kind === 'grave' ? 'alert' : 'status', panel, children }: Props): JSX.Element {
  const focusable = panel ? { ref: panel, tabIndex: -1, 'aria-label': title } : {};
  return (
    <section class={`note ${kind}`} role={role} {...focusable}>
      <h2>{title}</h2>
      <p>{what}</p>
      {children && <ButtonRow>{children}</ButtonRow>}
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
    <Note kind="grave" title={locale.t(kind === 'fault' ? 'fault' : what)} what={locale.t(`failed-${kind}`)}>
      <Button look="small" onPress={onAgain}>
        {locale.t('try-again')}
      </Button>
    </Note>
  );
}
