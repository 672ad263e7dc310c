import { afterEach, beforeEach } from 'vitest';

/** What nobody caught while a test ran: in a browser it stands in the extension's log. */
export function useLog(): () => string[] {
  let log: string[] = [];
  let others: NodeJS.UnhandledRejectionListener[] = [];
  const note = (error: unknown): void => void log.push(String(error));
  beforeEach(() => {
    log = [];
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', note);
  });
  afterEach(async () => {
    // What was thrown last is told after the microtasks of now.
    await new Promise((resolve) => setImmediate(resolve));
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  });
  return () => log;
}
