import { asNeeded } from '../as-needed';

/** What only some pages need. Each is a file of the build, loaded where it is shown. */
export const ClosingPart = asNeeded(async () => (await import('./Closing')).Closing);
export const UnreadablePart = asNeeded(async () => (await import('./UnreadablePage')).UnreadablePage);
export const SignInPart = asNeeded(async () => (await import('./SignInCheck')).SignInCheck);
export const CollectorPart = asNeeded(async () => (await import('./Collector')).Collector);
