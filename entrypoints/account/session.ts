import { allMatches } from '../../lib/dom';
import type { Answer, Command, Message, PageState, Welcome } from '../../lib/messages';
import { readerOf } from '../../lib/pages/readers';
import { type Collector, createCollector, type Sight } from './collector';
import { type Copier, createCopier } from './copy-orders';
import { hear, isFromExtension, isOrphan, send } from './extension';
import { look, type Visit } from './look';
import { mountOverlay, type Overlay } from './overlay-frame';
import { createRing } from './ring';
import { type Watch, watchPage } from './watch-page';
import { wordsHere } from './where';

/** An unchanged page is reported again after this long, so that its evidence stays young. */
const REPEAT = 30_000;

/** How long an overlay may outlive its extension. */
const ORPHAN_CHECK = 3_000;

/** The fact that tells how many of those shown are kept. */
const COPIED: Readonly<Record<string, string>> = { 'order-list': 'ordersKept', 'review-list': 'reviewsKept' };

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
  /** The person wants a copy of the orders. */
  let keeps = false;
  /** What was shown last could not be stored. */
  let unsaved = false;
  let copier: Copier | undefined;
  let collector: Collector | undefined;

  const clear = (): void => {
    overlay?.remove();
    overlay = undefined;
    shown = undefined;
    ring.around(undefined);
  };
  const end = (): void => {
    life.abort();
    collector?.stop();
    clear();
  };

  async function lookOnce(): Promise<void> {
    if (isOrphan()) return end();
    overlay?.keep();
    const seen = await look(visit);
    visit = seen?.visit;
    state = seen && (await withCopy(seen.state));
    if (!state || !seen) return clear();
    // The page may have drawn its list anew. The ring follows; the person's own scrolling is left alone.
    if (shown) show(shown.anchor, shown.index, false);
    if (seen.again !== undefined) watch?.again(seen.again);
    await report(state);
  }

  /** The page, with how much of what it shows is in the person's own copy. */
  async function withCopy(seen: PageState): Promise<PageState> {
    const page = readerOf(seen.page);
    unsaved = false;
    if (!keeps || !page?.orders || seen.outcome !== 'read') return seen;
    copier ??= createCopier();
    const { kept, since, failed } = await copier.copy(page);
    unsaved = failed !== undefined;
    const fact = COPIED[page.kind];
    return fact ? { ...seen, facts: { ...seen.facts, [fact]: kept, copiedSince: since } } : seen;
  }

  async function sightOf(): Promise<Sight> {
    await lookOnce();
    const { page, outcome, facts } = state ?? {};
    const shown = Number(facts?.ordersShown ?? 0);
    const obstacle =
      outcome === 'robot-check' || outcome === 'signed-out' ? outcome : page !== 'order-list' ? 'changed' : undefined;
    return { shown, atEnd: facts?.moreOrders === false, obstacle: unsaved ? 'unsaved' : obstacle };
  }

  const withCollecting = (page: PageState): PageState => (collector?.state ? { ...page, collecting: collector.state } : page);

  async function report(page: PageState): Promise<void> {
    const now = withCollecting(page);
    const key = JSON.stringify({ ...now, lookedAt: 0 });
    if (key === sent.key && now.lookedAt - sent.at < REPEAT) return;
    sent = { key, at: now.lookedAt };
    const welcome = (await send({ type: 'page', state: now } satisfies Message)) as Welcome | undefined;
    // Refused: the address changed while the message was on its way. The next look tells again.
    if (welcome) meet(welcome);
    else sent = { key: '', at: 0 };
  }

  function meet(welcome: Welcome): void {
    if (welcome.keep && !keeps) watch?.again(0);
    keeps = welcome.keep;
    if (welcome.hidden) clear();
    else if (!overlay)
      watch?.quietly(() => {
        overlay = mountOverlay();
      });
  }

  function show(anchor: string, index: number, bring: boolean): number {
    const places = state ? placesOf(state, anchor) : [];
    const place = places[index % places.length];
    shown = place && { anchor, index };
    ring.around(place, bring);
    return places.length;
  }

  function collect(how: 'start' | 'pause' | 'stop'): void {
    keeps = true;
    collector ??= createCollector(sightOf, () => state && void report(state));
    collector[how]();
  }

  async function obey(command: Command): Promise<Answer> {
    if (command.type === 'place') overlay?.place(command.placement);
    if (command.type === 'remove') clear();
    if (command.type === 'collect') collect(command.how);
    if (command.type === 'show') return { found: show(command.anchor, command.index, true) };
    if (command.type === 'unshow') {
      shown = undefined;
      ring.around(undefined);
    }
    if (command.type === 'reread') {
      sent = { key: '', at: 0 };
      await lookOnce();
    }
    return state && (command.type === 'state' || command.type === 'reread') ? withCollecting(state) : undefined;
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
  const page = readerOf(state.page);
  const words = wordsHere();
  const pointed = (words && page?.point?.(anchor, document, words)) ?? [];
  return pointed.length ? pointed : allMatches(document, page?.anchors[anchor] ?? []);
}
