/** What the script that runs first in Firefox (entrypoints/guard.ts) does for ours. */
export interface Guard {
  /** Keeps a host's events from the page; `onMessage` hears them instead. */
  quiet(host: Element, hear: (event: Event) => void): void;
  /** True if all of a host is seen now. */
  isInSight(host: Element): boolean;
}

/** In the global of our own scripts, which no page sees. */
type Shared = { lastOrdersGuard?: Guard };

/** For that script: leaves what it does where ours finds it. */
export function offerGuard(guard: Guard): void {
  (globalThis as Shared).lastOrdersGuard = guard;
}

/** What it does; nothing in Chromium, where it does not run. */
export const guard = (): Guard | undefined => (globalThis as Shared).lastOrdersGuard;
