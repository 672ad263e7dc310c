import type { JSX } from 'preact';
import type { Locale } from '../lib/locale';

const LINES = [
  ['ledger-stays', 'everything'],
  ['ledger-sent', 'nothing'],
  ['ledger-pressed', 'nothing'],
] as const;

/** What this tool does with what it knows, on dotted lines. */
export function Ledger({ locale }: { locale: Locale }): JSX.Element {
  return (
    <dl class="ledger quiet">
      {LINES.map(([what, figure]) => (
        <div key={what}>
          <dt>{locale.t(what)}</dt>
          <dd>{locale.t(figure)}</dd>
        </div>
      ))}
    </dl>
  );
}
