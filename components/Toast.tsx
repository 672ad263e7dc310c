import { Component, type JSX } from 'preact';

/** How long a toast stays when nothing else happens. */
const STAY = 10_000;

interface Props {
  /** What changed; undefined for no toast. */
  readonly text: string | undefined;
  readonly undo: string;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

/**
 * Says what changed and offers to undo it; waits while pointed at or focused. The empty region stays, so that it is read out. Whoever
 * came into it by keyboard goes on where they were.
 */
export class Toast extends Component<Props> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private from: EventTarget | null = null;

  override componentDidMount(): void {
    this.start();
  }

  override componentDidUpdate({ text }: Props): void {
    if (text !== this.props.text) this.start();
  }

  override componentWillUnmount(): void {
    this.pause();
  }

  private readonly pause = (): void => clearTimeout(this.timer);

  private readonly start = (): void => {
    this.pause();
    if (this.props.text) this.timer = setTimeout(this.props.onGone, STAY);
  };

  private readonly enter = ({ relatedTarget }: FocusEvent): void => {
    this.pause();
    this.from = relatedTarget;
  };

  private readonly undo = (): void => {
    (this.from as HTMLElement | null)?.focus();
    this.props.onUndo();
  };

  override render({ text, undo }: Props): JSX.Element {
    return (
      <div role="status" class="toasts">
        {text && (
          <div
            class="toast"
            onPointerEnter={this.pause}
            onPointerLeave={this.start}
            onFocusIn={this.enter}
            onFocusOut={this.start}
          >
            <span>{text}</span>
            <button type="button" class="btn small" onClick={this.undo}>
              {undo}
            </button>
          </div>
        )}
      </div>
    );
  }
}
