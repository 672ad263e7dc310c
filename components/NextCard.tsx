import type { ComponentChildren, JSX } from 'preact';
import { ButtonRow } from './ButtonRow';

interface Props {
  readonly label: string;
  readonly title: string;
  readonly why: string;
  /** The first where it is the title of its screen, the third within a section. */
  readonly heading?: 'h1' | 'h2' | 'h3' | undefined;
  /** One button and one quiet way out. */
  readonly children?: ComponentChildren;
}

/** The one dark card of a screen, torn off at its foot: what to do next. */
export function NextCard({ label, title, why, heading: Heading = 'h2', children }: Props): JSX.Element {
  return (
    <section class="slip">
      <p class="slip-label">{label}</p>
      <Heading class="slip-title">{title}</Heading>
      <p class="slip-why">{why}</p>
      {children && <ButtonRow>{children}</ButtonRow>}
    </section>
  );
}
