import { Component, createRef, type JSX } from 'preact';

/** Rows drawn and left out together. */
const BLOCK = 25;
/** A row is taken to be this high, in CSS pixels, until one was measured. */
const ROW = 64;

interface Props<T> {
  readonly label: string;
  readonly values: readonly T[];
  readonly row: (value: T) => JSX.Element;
}

interface State {
  readonly inSight: ReadonlySet<number>;
}

/** A long list in a box of its own, of which only the blocks in sight, and the one that holds the focus, are drawn. */
export class VirtualList<T> extends Component<Props<T>, State> {
  override state: State = { inSight: new Set([0]) };
  private readonly box = createRef<HTMLElement>();
  /** Height of a row on average, by block. */
  private readonly heights = new Map<number, number>();
  private observer: IntersectionObserver | undefined;

  override componentDidMount(): void {
    const observe = (entries: readonly IntersectionObserverEntry[]): void => this.look(entries);
    this.observer = new IntersectionObserver(observe, { root: this.box.current, rootMargin: '600px 0px' });
    this.observeAll();
  }

  override componentDidUpdate(): void {
    this.observeAll();
  }

  override componentWillUnmount(): void {
    this.observer?.disconnect();
  }

  private observeAll(): void {
    for (const block of this.box.current?.children ?? []) this.observer?.observe(block);
  }

  private look(entries: readonly IntersectionObserverEntry[]): void {
    const inSight = new Set(this.state.inSight);
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const at = Number((target as HTMLElement).dataset.block);
      if (isIntersecting) inSight.add(at);
      else if (!target.contains(document.activeElement)) {
        if (target.childElementCount > 0) this.heights.set(at, boundingClientRect.height / target.childElementCount);
        inSight.delete(at);
      }
    }
    this.setState({ inSight });
  }

  /** Of a block that is not drawn: as it was, or as the first one is. */
  private heightOf(block: number, rows: number): string {
    return `${rows * (this.heights.get(block) ?? this.heights.get(0) ?? ROW)}px`;
  }

  override render({ label, values, row }: Props<T>, { inSight }: State): JSX.Element {
    const count = Math.ceil(values.length / BLOCK);
    return (
      <section class="windowed" ref={this.box} aria-label={label}>
        {Array.from({ length: count }, (_, n) => {
          const rows = values.slice(n * BLOCK, (n + 1) * BLOCK);
          // The same element, full or empty: one that goes away would be told as out of sight.
          return inSight.has(n) ? (
            <ul key={n} data-block={n} style={{ blockSize: '' }}>
              {rows.map(row)}
            </ul>
          ) : (
            <ul key={n} data-block={n} style={{ blockSize: this.heightOf(n, rows.length) }} />
          );
        })}
      </section>
    );
  }
}
