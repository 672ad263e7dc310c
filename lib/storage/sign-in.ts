import { isSentRequest } from './journey-records';
import { change } from './transaction';

const KEY = 'request:closing';

/** Signing in still worked, so the account is not closed. Nothing happens if no closing was asked for. @throws StorageError */
export const signInWorked = (): Promise<boolean> =>
  change([KEY], ({ [KEY]: request }) =>
    isSentRequest(request) ? { set: { [KEY]: { ...request, openAt: Date.now() } } } : undefined,
  );
