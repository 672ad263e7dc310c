import type { Message } from '../../lib/messages';
import { type PageKind, pageKinds } from '../../lib/site/kinds';
import { mayStandAt } from '../../lib/site/recognise';

/** Who sent a message, as the browser tells it (never as the message tells it). */
export interface MessageSender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tabId?: number;
}

const GUIDE_ONLY: readonly Message['type'][] = ['copy', 'progress', 'open-page', 'delete-everything'];
const FROM_PAGES: readonly Message['type'][] = ['where', 'page', 'orders'];

/**
 * True if this sender may send this message: readings and orders only from the top frame of a page of that very kind,
 * questions from any top frame, what changes the copy, moves or deletes the progress or opens pages only from the guide, the
 * rest only from our own pages.
 * @param own the extension's id and the address of its root (`chrome-extension://…/`)
 */
export function maySendMessage(message: Message, sender: MessageSender, own: { id: string; root: string }): boolean {
  if (sender.id !== own.id || sender.url === undefined) return false;
  if (GUIDE_ONLY.includes(message.type)) return sender.url.split(/[?#]/)[0] === `${own.root}guide.html`;
  if (!FROM_PAGES.includes(message.type)) return sender.url.startsWith(own.root);
  if (sender.frameId !== 0 || sender.tabId === undefined) return false;
  const kind = message.type === 'page' ? message.state.page : message.type === 'orders' ? message.sightings.page : undefined;
  if (!kind) return true;
  // A robot check may stand in any page of ours. The hash may have changed while the message was on its way.
  const claimed: readonly PageKind[] = kind === 'robot-check' ? pageKinds : [kind];
  return URL.canParse(sender.url) && claimed.some((page) => mayStandAt(page, new URL(sender.url ?? '')));
}
