import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';

const LINES = [
  ['ledger-stays', 'everything'],
  ['ledger-sent', 'nothing'],
  // The collector presses the list's own button, and no other.
  ['ledger-pressed', 'only-view-orders'],
] as const;

interface Props {
  readonly locale: Locale;
  /** The person lets the browser carry their ticks. */
  readonly sync?: boolean;
}

/** What this tool does with what it knows, on dotted lines. */
export function PrivacyFacts({ locale, sync = false }: Props): JSX.Element {
  const said = (what: string, figure: string): string => (sync && what === 'ledger-sent' ? 'ticks-by-browser' : figure);
  return (
    <dl class="ledger quiet">
      {LINES.map(([what, figure]) => (
        <div key={what}>
          <dt>{locale.t(what)}</dt>
          <dd>{locale.t(said(what, figure))}</dd>
        </div>
      ))}
    </dl>
  );
}
