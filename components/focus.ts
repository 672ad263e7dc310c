/** The button that had the focus is gone: reading goes on at the heading of what took its place. */
export const focusHeading = (heading: HTMLElement | null): void => heading?.focus({ preventScroll: true });
