import { Component, type JSX } from 'preact';

interface Props<T extends string> {
  readonly label: string;
  /** Stands before the field; without it the first choice tells what it is for. */
  readonly shown?: true;
  readonly value: string;
  /** The choice of none of the values. */
  readonly every?: string;
  readonly values: readonly T[];
  readonly say: (value: T) => string;
  /** Without a value where none of them was picked. */
  readonly onPick: (value?: T) => void;
}

/** One field to choose by. There may be thousands of stores: drawn anew only when there are others. */
export class Choice<T extends string> extends Component<Props<T>> {
  override shouldComponentUpdate({ values, value }: Props<T>): boolean {
    return values !== this.props.values || value !== this.props.value;
  }

  override render({ label, shown, value, every, values, say, onPick }: Props<T>): JSX.Element {
    return (
      <label class="field">
        {shown && label}
        <select
          aria-label={label}
          value={value}
          onChange={({ currentTarget }) => onPick(values.find((one) => one === currentTarget.value))}
        >
          {every && <option value="">{every}</option>}
          {values.map((one) => (
            <option key={one} value={one}>
              {say(one)}
            </option>
          ))}
        </select>
      </label>
    );
  }
}
