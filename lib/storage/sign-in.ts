import { change } from './change';
import { isRequest } from './journey-records';

const KEY = 'request:closing';

/** Signing in still worked, so the account is not closed. Nothing happens if no closing was asked for. @throws StorageError */
export const signInWorked = (): Promise<boolean> =>
  change([KEY], ({ [KEY]: request }) =>
    isRequest(request) ? { set: { [KEY]: { ...request, openAt: Date.now() } } } : undefined,
  );
