import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

/** At most one `primary` a screen; `plain` for ways out. */
export type ButtonLook = 'primary' | 'outline' | 'plain' | 'small' | 'plain small' | 'primary lead' | 'outline lead';

interface ButtonProps {
  readonly look?: ButtonLook;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

export function Button({ look = 'outline', onPress, disabled = false, children }: ButtonProps): JSX.Element {
  return (
    <button type="button" class={`btn ${look}`} onClick={onPress} disabled={disabled}>
      {children}
    </button>
  );
}

interface LinkProps {
  readonly look?: ButtonLook;
  readonly href: string;
  readonly children: ComponentChildren;
}

/** Leaves for AliExpress, in a tab of its own, and shows by ↗ that it does; the page learns nothing of where from. */
export function LinkOut({ look = 'outline', href, children }: LinkProps): JSX.Element {
  return (
    <a class={`btn ${look}`} href={href} target="_blank" rel="noreferrer">
      {children}
      <Icon name="out" />
    </a>
  );
}

interface LinkToGuideProps {
  readonly look?: ButtonLook;
  /** A place of the guide, such as `#gate`. */
  readonly to?: string;
  readonly children: ComponentChildren;
}

/** Opens the guide in a tab of its own. */
export const LinkToGuide = ({ look = 'outline', to = '', children }: LinkToGuideProps): JSX.Element => (
  <a class={`btn ${look}`} href={`guide.html${to}`} target="_blank" rel="noreferrer">
    {children}
  </a>
);

/** A button of which only the icon shows. Named by its title alone: with a label beside it Chromium tells both (156, 2026-11). */
export function IconButton({
  icon,
  label,
  onPress,
}: {
  icon: Parameters<typeof Icon>[0]['name'];
  label: string;
  onPress: () => void;
}): JSX.Element {
  return (
    <button type="button" class="btn bare" title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
