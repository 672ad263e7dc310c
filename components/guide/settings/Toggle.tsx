import type { JSX } from 'preact';

interface Props {
  readonly is: boolean;
  readonly label: string;
  /** What it means, in a sentence. */
  readonly why: string;
  readonly onTurn: (on: boolean) => void;
}

/** What is either on or off. */
export function Toggle({ is, label, why, onTurn }: Props): JSX.Element {
  return (
    <label class="check">
      <input type="checkbox" checked={is} onChange={({ currentTarget }) => onTurn(currentTarget.checked)} />
      <span>
        {label}
        <span class="why">{why}</span>
      </span>
    </label>
  );
}
