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
export const addressOf = (file: string): string => runtime.getURL(file);

/**
 * Sends a message to the background.
 * @returns its answer
 * @throws if the background's part threw
 */
export const send = (message: unknown): Promise<unknown> => runtime.sendMessage(message);

/** Hears messages, as long as the extension lives; a listener that returns a promise answers with it. */
export function hear(listener: (message: unknown, sender: Sender) => Promise<unknown> | undefined): void {
  runtime.onMessage.addListener((message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const answer = listener(message, sender);
    void answer?.then(respond);
    return answer !== undefined;
  });
}
