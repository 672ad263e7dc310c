import browser from 'webextension-polyfill';
import { allMatches } from '../../lib/dom';
import { words } from '../../lib/languages';
import { type Answer, type Command, isCommand, type Message, type PageState, type Welcome } from '../../lib/messages';
import { pageOf } from '../../lib/pages';
import { look, type Visit } from './look';
import { mountOverlay, type Overlay } from './overlay-frame';
import { createRing } from './ring';
import { type Watch, watchPage } from './watch-page';

/** An unchanged page is reported again after this long, so that its evidence stays young. */
const REPEAT = 30_000;

/** Reads the page, reports it, keeps the overlay on it, until the extension goes away. */
export function start(): void {
  const life = new AbortController();
  const ring = createRing();
  let overlay: Overlay | undefined;
  let visit: Visit | undefined;
  let state: PageState | undefined;
  let sent = { key: '', at: 0 };
  let shown: { anchor: string; index: number } | undefined;
  let watch: Watch | undefined;

  const clear = (): void => {
    overlay?.remove();
    overlay = undefined;
    shown = undefined;
    ring.remove();
  };
  const end = (): void => {
    life.abort();
    browser.runtime.onMessage?.removeListener(onCommand);
    clear();
  };

  async function lookOnce(): Promise<void> {
    if (isOrphan()) return end();
    const seen = await look(visit);
    visit = seen?.visit;
    state = seen?.state;
    if (!seen) return clear();
    if (shown) show(shown.anchor, shown.index);
    if (seen.again !== undefined) watch?.again(seen.again);
    await report(seen.state);
  }

  async function report(now: PageState): Promise<void> {
    const key = JSON.stringify({ ...now, lookedAt: 0 });
    if (key === sent.key && now.lookedAt - sent.at < REPEAT) return;
    sent = { key, at: now.lookedAt };
    const welcome = await send({ type: 'page', state: now });
    if (welcome) meet(welcome);
  }

  async function send(message: Message): Promise<Welcome | undefined> {
    if (isOrphan()) {
      end();
      return undefined;
    }
    return (await browser.runtime.sendMessage(message)) as Welcome;
  }

  function meet(welcome: Welcome): void {
    if (welcome.hidden) clear();
    else overlay ??= mountOverlay();
  }

  function show(anchor: string, index: number): number {
    const places = state ? placesOf(state, anchor) : [];
    const place = places[index % places.length];
    shown = place && { anchor, index };
    if (place) ring.around(place);
    else ring.remove();
    return places.length;
  }

  async function obey(command: Command): Promise<Answer> {
    if (command.type === 'place') overlay?.place(command.placement);
    if (command.type === 'remove') clear();
    if (command.type === 'show') return { found: show(command.anchor, command.index) };
    if (command.type === 'unshow') {
      shown = undefined;
      ring.remove();
    }
    if (command.type === 'reread') {
      sent = { key: '', at: 0 };
      await lookOnce();
    }
    return command.type === 'state' || command.type === 'reread' ? state : undefined;
  }

  function onCommand(message: unknown, sender: { id?: string; tab?: unknown }): Promise<Answer> | undefined {
    const body = message as { type?: unknown; command?: unknown } | null;
    const fromUs = sender.id === browser.runtime.id && sender.tab === undefined;
    return fromUs && body?.type === 'command' && isCommand(body.command) ? obey(body.command) : undefined;
  }

  browser.runtime.onMessage.addListener(onCommand as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  // Closes with the extension; when the worker merely sleeps, the id is still there.
  browser.runtime.connect().onDisconnect.addListener(() => isOrphan() && end());
  watch = watchPage(lookOnce, life.signal);
}

/** The extension was updated, reloaded or removed under this page. */
const isOrphan = (): boolean => !browser.runtime?.id;

function placesOf(state: PageState, anchor: string): readonly Element[] {
  const page = pageOf(state.page);
  const pointed = page.point?.(anchor, document, words) ?? [];
  return pointed.length ? pointed : allMatches(document, page.anchors[anchor] ?? []);
}
