import { Component, type JSX } from 'preact';

/** A pull this far down, in CSS pixels, closes the sheet. */
const ENOUGH = 40;

/** The bar on top of a sheet: pulled down it closes, as the fold button does. */
export class Grip extends Component<{ onFold: () => void }> {
  private from: number | undefined;

  private readonly hold = (event: PointerEvent): void => {
    this.from = event.clientY;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  private readonly leave = ({ clientY }: PointerEvent): void => {
    if (this.from !== undefined && clientY - this.from > ENOUGH) this.props.onFold();
    this.from = undefined;
  };

  override render(): JSX.Element {
    return <div class="grip" onPointerDown={this.hold} onPointerUp={this.leave} />;
  }
}
