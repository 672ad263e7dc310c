// The few calls the page side needs. webextension-polyfill would be a third of what each page pays (10 kB of 30).

interface Sender {
  readonly id?: string;
  readonly tab?: unknown;
}

const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;

/** The extension was updated, reloaded or removed under this page. */
export const isOrphan = (): boolean => !runtime?.id;

/** True for a message of the extension's own pages or background, not of a page's process. */
export const isFromExtension = (sender: Sender): boolean => sender.id === runtime.id && sender.tab === undefined;

/** Address of a file of the extension, as a page may load it. */
export const extensionUrl = (file: string): string => runtime.getURL(file);

/** If the background has not answered after this time, in ms, the browser has ended it. */
const LONGEST_ANSWER = 120_000;

/**
 * Sends a message to the background.
 * @returns its answer
 * @throws if it cannot be reached, or was ended before it answered
 */
export const sendMessage = (message: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    // Made only when it is needed: with DevTools open V8 parses the whole script again for its stack (Chromium 156).
    setTimeout(() => reject(new Error('no answer')), LONGEST_ANSWER);
    runtime.sendMessage(message).then(resolve, reject);
  });

/**
 * Sends a message that must be answered.
 * @throws as `sendMessage`, and if the background refused
 */
export async function askBackground<T>(message: unknown): Promise<T> {
  const answer = await sendMessage(message);
  if (!answer) throw new Error('refused');
  return answer as T;
}

/** Hears messages, as long as the extension lives; a listener that returns a promise answers with it. */
export function onMessage(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const answer = listener(message, sender);
    void answer?.then(respond, (error: unknown) => {
      // Answers with nothing: every caller takes a missing answer for a failure, never for a success. The error is in the log.
      respond(undefined);
      throw error;
    });
    return answer !== undefined;
  });
}
