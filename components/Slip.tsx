import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly why: string;
  /** One button and one quiet way out. */
  readonly children?: ComponentChildren;
}

/** The one dark card of a screen, torn off at its foot: what to do next. */
export function Slip({ label, title, why, children }: Props): JSX.Element {
  return (
    <section class="slip">
      <p class="slip-label">{label}</p>
      <h2 class="slip-title">{title}</h2>
      <p class="slip-why">{why}</p>
      {children && <div class="actions">{children}</div>}
    </section>
  );
}
