import { allMatches } from '../../lib/dom';
import { words } from '../../lib/languages';
import type { Answer, Command, Message, PageState, Welcome } from '../../lib/messages';
import { pageOf } from '../../lib/pages';
import { hear, isFromExtension, isOrphan, send } from './extension';
import { look, type Visit } from './look';
import { mountOverlay, type Overlay } from './overlay-frame';
import { createRing } from './ring';
import { type Watch, watchPage } from './watch-page';

/** An unchanged page is reported again after this long, so that its evidence stays young. */
const REPEAT = 30_000;

/** How long an overlay may outlive its extension. */
const ORPHAN_CHECK = 3_000;

/** Reads the page, reports it, keeps the overlay on it, until the extension goes away. */
export function start(): void {
  const life = new AbortController();
  const ring = createRing(life.signal);
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
    ring.around(undefined);
  };
  const end = (): void => {
    life.abort();
    clear();
  };

  async function lookOnce(): Promise<void> {
    if (isOrphan()) return end();
    const seen = await look(visit);
    visit = seen?.visit;
    state = seen?.state;
    if (!seen) return clear();
    // The page may have drawn its list anew. The ring follows; the person's own scrolling is left alone.
    if (shown) show(shown.anchor, shown.index, false);
    if (seen.again !== undefined) watch?.again(seen.again);
    await report(seen.state);
  }

  async function report(now: PageState): Promise<void> {
    const key = JSON.stringify({ ...now, lookedAt: 0 });
    if (key === sent.key && now.lookedAt - sent.at < REPEAT) return;
    sent = { key, at: now.lookedAt };
    const welcome = (await send({ type: 'page', state: now } satisfies Message)) as Welcome | undefined;
    // Refused: the address changed while the message was on its way. The next look tells again.
    if (welcome) meet(welcome);
    else sent = { key: '', at: 0 };
  }

  function meet(welcome: Welcome): void {
    if (welcome.hidden) clear();
    else overlay ??= mountOverlay();
  }

  function show(anchor: string, index: number, bring: boolean): number {
    const places = state ? placesOf(state, anchor) : [];
    const place = places[index % places.length];
    shown = place && { anchor, index };
    ring.around(place, bring);
    return places.length;
  }

  async function obey(command: Command): Promise<Answer> {
    if (command.type === 'place') overlay?.place(command.placement);
    if (command.type === 'remove') clear();
    if (command.type === 'show') return { found: show(command.anchor, command.index, true) };
    if (command.type === 'unshow') {
      shown = undefined;
      ring.around(undefined);
    }
    if (command.type === 'reread') {
      sent = { key: '', at: 0 };
      await lookOnce();
    }
    return command.type === 'state' || command.type === 'reread' ? state : undefined;
  }

  /** The background has checked what it hands on; here only the sender is looked at. */
  function onCommand(message: unknown, sender: Parameters<typeof isFromExtension>[0]): Promise<Answer> | undefined {
    const { command } = message as { command?: Command };
    return command && isFromExtension(sender) ? obey(command) : undefined;
  }

  hear(onCommand);
  // A line to the background would tell at once, at 3 ms of every page.
  const gone = setInterval(() => isOrphan() && end(), ORPHAN_CHECK);
  life.signal.addEventListener('abort', () => clearInterval(gone));
  watch = watchPage(lookOnce, life.signal);
}

function placesOf(state: PageState, anchor: string): readonly Element[] {
  const page = pageOf(state.page);
  const pointed = page.point?.(anchor, document, words) ?? [];
  return pointed.length ? pointed : allMatches(document, page.anchors[anchor] ?? []);
}
