import type { ComponentChildren, JSX } from 'preact';

/** Buttons and ways in a row. */
export const ButtonRow = ({ children }: { children: ComponentChildren }): JSX.Element => <div class="actions">{children}</div>;
