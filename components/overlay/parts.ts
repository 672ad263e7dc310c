import { asNeeded } from '../as-needed';

const rare = (): Promise<typeof import('./rare')> => import('./rare');

/** What only some pages need, loaded where it is shown. */
export const ClosingPart = asNeeded(async () => (await rare()).Closing);
export const CollectorPart = asNeeded(async () => (await rare()).Collector);
export const NotClosingPart = asNeeded(async () => (await rare()).NotClosing);
export const SignInPart = asNeeded(async () => (await rare()).SignInCheck);
export const UnreadablePart = asNeeded(async () => (await rare()).UnreadablePage);
export const WordQuestionsPart = asNeeded(async () => (await rare()).WordQuestions);
