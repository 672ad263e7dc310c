import { Component, type JSX } from 'preact';

/** A pull this far, in CSS pixels, counts. */
const ENOUGH = 40;

/** The bar on top of a sheet: pulled down it closes, pulled up it shows the rest, as the buttons do. */
export class Grip extends Component<{ onFold: () => void; onTall: () => void }> {
  private from: number | undefined;

  private readonly hold = (event: PointerEvent): void => {
    this.from = event.clientY;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };
  private readonly leave = ({ clientY }: PointerEvent): void => {
    const pull = clientY - (this.from ?? clientY);
    if (pull > ENOUGH) this.props.onFold();
    if (pull < -ENOUGH) this.props.onTall();
    this.from = undefined;
  };

  override render(): JSX.Element {
    return <div class="grip" onPointerDown={this.hold} onPointerUp={this.leave} />;
  }
}
