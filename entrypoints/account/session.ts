import type { CommandAnswer, LookReport, Message, OverlayState, PageCommand, PageState } from '../../lib/messages';
import { MORE_BUTTONS } from '../../lib/selectors/marks';
import { KEPT_FACTS } from '../../lib/selectors/patterns';
import type { PageKind } from '../../lib/site/kinds';
import { readerOf } from '../../lib/site/readers';
import { createCollector, type ListProgress } from './collector';
import { type Copier, createCopier } from './copy-orders';
import { askBackground, isFromExtension, isOrphan, onMessage } from './extension';
import { createDocumentContext, look, type Visit } from './look';
import { createLookQueue } from './look-queue';
import { mountOverlay, type OverlayHost } from './overlay';
import { createPointing } from './pointing';
import { structure } from './structure';
import { type PageWatch, watchPage } from './watch-page';
import { askAnew, here, kindHere } from './where';

/** How long an overlay may outlive its extension. */
const ORPHAN_CHECK = 3_000;

// One document, one session: what follows lives as long as the document, or as the extension.
const life = new AbortController();
const { signal } = life;
const documentContext = createDocumentContext();
const queue = createLookQueue(lookOnce, signal);
const soon = (): void => queue.again(0);
const pointing = createPointing(signal);
const collector = createCollector(listProgress, soon, () => documentContext.ages.pressed(true));
let watch: PageWatch | undefined;
let gone: ReturnType<typeof setInterval> | undefined;
let overlay: OverlayHost | undefined;
let visit: Visit | undefined;
let state: PageState | undefined;
/** The page's state as the background last accepted it. */
let taken = '';
/** The person wants a copy of the orders. */
let keeps = false;
/** What was shown last could not be stored. */
let unsaved = false;
let copier: Copier | undefined;

/** Reads the page, reports it, keeps the overlay on it, until the extension goes away. */
export function startSession(): void {
  onMessage(onCommand);
  // An open port to the background would notice sooner that the extension is gone, but costs 3 ms on every page.
  gone = setInterval(() => isOrphan() && end(), ORPHAN_CHECK);
  on(
    'click',
    ({ isTrusted, target }) =>
      isTrusted && documentContext.ages.pressed(target instanceof Element && !!target.closest(MORE_BUTTONS)),
  );
  // The overlay may have been hidden or shown in another tab meanwhile: the page is reported again, with its own age.
  on('visibilitychange', () => {
    if (document.hidden) return;
    forget();
    soon();
  });
  // A page made in advance comes to the front a moment before it is no longer prerendered (Chromium 156).
  on('prerenderingchange', soon);
  // Back from the back/forward cache nothing goes on by itself.
  on('pagehide', collector.pause);
  on('pageshow', (event) => (event as PageTransitionEvent).persisted && soon());
  // A look that fails stands in the log, and is made again.
  void queue.look();
}

const on = (event: string, act: (event: Event) => void): void => window.addEventListener(event, act, { signal, capture: true });

function clear(): void {
  overlay?.remove();
  overlay = undefined;
  pointing.off();
}
function end(): void {
  life.abort();
  clearInterval(gone);
  collector.stop();
  clear();
}

async function lookOnce(): Promise<void> {
  if (isOrphan()) return end();
  // The background refuses reports of a page that is only prerendered.
  if ((document as { prerendering?: boolean }).prerendering) return;
  overlay?.keep();
  // What wakes a look is told with the rest of what we look for.
  await kindHere();
  watch ??= watchPage(() => queue.again(), signal);
  const seen = await look(documentContext, visit);
  visit = seen?.visit;
  state = seen && (await withCopy(seen.state));
  if (!state || !seen) return clear();
  pointing.follow(state.page);
  if (seen.again !== undefined) queue.again(seen.again);
  await report(withCollecting(state), seen.report);
  if (seen.failure) throw seen.failure;
}

/** The page, with how much of what it shows is in the person's own copy. */
async function withCopy(seen: PageState): Promise<PageState> {
  const page = readerOf(seen.page);
  unsaved = false;
  if (!keeps || !page?.orders || !here || seen.outcome !== 'read') return seen;
  copier ??= createCopier();
  const { kept, since, failed } = await copier.copy(page, here.places);
  unsaved = failed !== undefined;
  const fact = KEPT_FACTS[page.kind];
  return fact ? { ...seen, facts: { ...seen.facts, [fact]: kept, copiedSince: since } } : seen;
}

const withCollecting = (page: PageState): PageState => (collector.state ? { ...page, collecting: collector.state } : page);

const stateNow = (): PageState | undefined => state && withCollecting(state);

const forget = (): void => {
  taken = '';
};

/** Tells the page where something has changed since the background last took it: looking again makes nothing younger. */
async function report(page: PageState, seen: LookReport): Promise<void> {
  const key = JSON.stringify([{ ...page, lookedAt: 0 }, seen]);
  if (key === taken) return;
  taken = key;
  try {
    meet(
      page.page,
      await askBackground<OverlayState>({ type: 'page', state: page, report: seen, open: overlay?.isOpen() } satisfies Message),
    );
  } catch (error) {
    // It could not be reached, or the address changed while the message was on its way.
    forget();
    throw error;
  }
}

function meet(page: PageKind, welcome: OverlayState): void {
  // What is said of another page comes too late.
  if (page !== state?.page) return;
  if (welcome.keep && !keeps) soon();
  keeps = welcome.keep;
  if (welcome.hidden) clear();
  else
    watch?.quietly(() => {
      overlay ??= mountOverlay();
      overlay.stand(page, welcome);
    });
}

async function listProgress(): Promise<ListProgress> {
  await queue.look();
  const { page, outcome, facts, coverage } = state ?? {};
  const shown = Number(facts?.ordersShown ?? 0);
  const obstacle =
    outcome === 'robot-check' || outcome === 'signed-out' ? outcome : page !== 'order-list' ? 'changed' : undefined;
  return { shown, atEnd: coverage === 'whole', obstacle: unsaved ? 'unsaved' : obstacle };
}

const commands: { readonly [T in PageCommand['type']]: (command: Extract<PageCommand, { type: T }>) => unknown } = {
  stand: ({ page, welcome }) => meet(page, welcome),
  place: ({ css }) => overlay?.place(css),
  fold: () => overlay?.fold(),
  collect({ how }) {
    keeps = true;
    collector[how]();
  },
  show: ({ anchor, index }) => ({ found: pointing.show(state?.page, anchor, index) }),
  unshow: pointing.off,
  sight: () => ({ seen: overlay?.isSeen() === true }),
  reload: () => location.reload(),
  state: stateNow,
  words: () => visit?.unknown,
  structure,
  async reread() {
    forget();
    askAnew();
    await queue.look();
    return stateNow();
  },
};

const obey = async (command: PageCommand): Promise<CommandAnswer> =>
  (await (commands[command.type] as (command: PageCommand) => unknown)(command)) as CommandAnswer;

/** The background has checked what it hands on; here only the sender is looked at. */
function onCommand(message: unknown, sender: Parameters<typeof isFromExtension>[0]): Promise<CommandAnswer> | undefined {
  const { command } = message as { command?: PageCommand };
  return command && isFromExtension(sender) ? obey(command) : undefined;
}
