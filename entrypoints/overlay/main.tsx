import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import { rare } from '../../components/overlay/parts';
import type { Locale } from '../../lib/locale';
import type { PageState } from '../../lib/messages';
import { accountAnswers, accountQuestions } from '../../lib/page-store/account-question';
import { requestChange } from '../../lib/page-store/background-client';
import { openLocale, wordsInUse } from '../../lib/page-store/own-locale';
import { type ChecklistState, openPageStore, type StoreActions, sayChanged } from '../../lib/page-store/page-store';
import { loadSeenStore, type SeenStore } from '../../lib/storage';
import { actsOn, loadActs } from './acts';
import { guardPresses } from './in-sight';
import type * as Later from './later';
import { hideNow, NO_WORDS, NOTHING_YET, type OverlayMemory } from './memory';
import { followPage, pageNow } from './page-below';
import { keepPlaced } from './place';
import { overlayViewOf } from './view';

/** Narrower windows get a sheet. */
const NARROW = 600;
/** For this long (ms) the person's last folding may not be stored yet. */
const LATE = 3_000;

async function start(): Promise<void> {
  const words = openLocale(document).then((opened) => wordsInUse(document, opened));
  const memory: OverlayMemory = { ...NOTHING_YET, words: { ...NO_WORDS } };
  let place: ReturnType<typeof keepPlaced> | undefined;
  let draw = (): void => undefined;
  let later: typeof Later | undefined;

  guardPresses((counts) => {
    if (memory.covered === !counts) return;
    memory.covered = !counts;
    draw();
  });
  followPage(({ state, unsaved }) => {
    if (state.page !== memory.page?.page) {
      hideNow(memory);
      Object.assign(memory, { arrived: !!place, shown: undefined, found: false, gotIn: false, report: undefined });
      Object.assign(memory.words, NO_WORDS);
    }
    Object.assign(memory, { page: state, unsaved });
    draw();
  });
  void pageNow('state').then((page) => {
    memory.page ??= page;
    draw();
  });
  await openPageStore(loadSeenStore, words, (checklist, actions, wordsNow) => {
    draw = () => {
      if (!memory.page) return;
      const locale = wordsNow(checklist.store.settings.language, () => draw());
      const props = propsOf(checklist, actions, memory.page, memory, locale, later, () => draw());
      const held = document.activeElement;
      render(<Overlay {...props} />, document.body);
      // The button that had the focus is gone with what it answered.
      if (document.hasFocus() && !held?.isConnected) focusPanel();
      void later?.askForWords(memory.words, memory.page, checklist.store.words, () => draw());
      document.onkeydown = ({ key }) => {
        if (key === 'Escape') props.onFold();
      };
      const frame = document.querySelector('main');
      const isFirst = !place;
      if (frame) place ??= keepPlaced(frame);
      place?.({ corner: checklist.store.settings.corner, sheet: props.sheet });
      if (isFirst || performance.now() < LATE) arrive(memory, memory.page, checklist.store.settings);
      // What the page said before it stood open it did not hear: maybe that could not be stored.
      if (isFirst) void pageNow('reread');
    };
    draw();
  });
  [later] = await Promise.all([loadActs(), rare()]);
  draw();
}

function propsOf(
  checklist: ChecklistState<SeenStore>,
  actions: StoreActions,
  page: PageState,
  memory: OverlayMemory,
  locale: Locale,
  later: typeof Later | undefined,
  draw: () => void,
): OverlayProps {
  return {
    view: overlayViewOf(page, checklist, locale),
    sheet: page.view.width < NARROW,
    shown: memory.shown,
    found: memory.found,
    gotIn: memory.gotIn,
    tall: memory.tall,
    guide: browser.runtime.getURL('guide.html'),
    failed: checklist.failed,
    unsaved: memory.unsaved,
    covered: memory.covered,
    hiding: memory.hide !== undefined,
    toast: sayChanged(checklist, locale),
    report: memory.report,
    asked: later?.wordRows(memory.words, page, checklist.store.words) ?? [],
    accountQuestion: { asked: accountQuestions(checklist).asked, ...accountAnswers(actions) },
    ...actsOn({ checklist, actions, memory, page, draw }),
  };
}

/** Folded as far as is stored: the person has just unfolded it. So it stands open from now on, and they go on in it. */
function arrive(memory: OverlayMemory, { page }: PageState, { unfolded }: ChecklistState['store']['settings']): void {
  if (memory.arrived || unfolded.includes(page)) return;
  memory.arrived = true;
  void requestChange({ unfold: page });
  focusPanel();
  // The page may hand the focus over only now: once in 30 tries the panel had lost it by then (Chromium 156).
  addEventListener('focus', focusPanel, { once: true });
}

const focusPanel = (): void => document.querySelector<HTMLElement>('.panel:not(:focus-within)')?.focus();

void start();
