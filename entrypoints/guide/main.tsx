import { render } from 'preact';
import browser from 'webextension-polyfill';
import { PrivateWindow } from '../../components/PrivateWindow';
import { Unreadable } from '../../components/Unreadable';
import type { Locale } from '../../lib/locale';
import { changes } from '../../lib/page-store/changes';
import { inNewestForm } from '../../lib/page-store/newest-form';
import { openLocale, wordsInUse } from '../../lib/page-store/own-locale';
import { openPageStore } from '../../lib/page-store/page-store';
import { openPrivateLocale } from '../../lib/page-store/private-locale';
import { watchSiteAccess } from '../../lib/page-store/site-access';
import { loadJourney, loadStore, StorageError, watchJourney } from '../../lib/storage';
import { GuideController, idIn } from './controller';
import { drawGuide, guideStateOf } from './draw';
import { homeOf } from './home';
import { openInOneTab } from './one-tab';
import { openForPrint } from './paper';
import { showCurrentLink, watchReading } from './scroll-spy';
import { loadAllParts } from './sections';

async function start(): Promise<void> {
  // Firefox opens our pages in a private window too, but gives them nothing there (153, 2026-11).
  if (!browser?.storage) return render(<PrivateWindow locale={await openPrivateLocale(document)} />, document.body);
  const opening = openLocale(document);
  await begin(opening).catch(async (error: unknown) => {
    const fault = !(error instanceof StorageError);
    const locale = await opening;
    document.title = locale.t('guide-title');
    render(<Unreadable locale={locale} fault={fault} onAgain={() => location.reload()} />, document.body);
    // A defect of ours stands in the browser's log too.
    if (fault) throw error;
  });
}

async function begin(opening: Promise<Locale>): Promise<void> {
  await inNewestForm();
  const controller = new GuideController(await loadJourney());
  let redraw = (): void => undefined;
  watchJourney((changed) => {
    controller.journey = changed;
    redraw();
  });
  const access = watchSiteAccess((is) => {
    controller.noAccess = is;
    redraw();
  });
  const watchParts = watchReading((id) => {
    controller.current = id;
    redraw();
    showCurrentLink();
  });
  const go = (id: string): void => {
    controller.ask('');
    controller.leaveFor(id);
    redraw();
  };
  const goTo = (id: string): void => {
    if (idIn(location.hash) === id) go(id);
    else location.hash = id;
  };
  const words = Promise.all([opening, access]).then(([opened]) => wordsInUse(document, opened));
  await openPageStore(loadStore, words, (checklist, actions, wordsNow) => {
    redraw = () => {
      const locale = wordsNow(checklist.store.settings.language, () => redraw());
      document.title = locale.t('guide-title');
      // Whoever waited for something draws the store as it is by then, not as it was.
      const state = guideStateOf(controller, checklist, actions, { locale, redraw: () => redraw(), goTo });
      controller.beginAt(homeOf(state));
      drawGuide(state, controller);
      watchParts();
      controller.arrive();
    };
    redraw();
  });
  // What goes wrong is told by the page, as for anything nobody waits for (`openPageStore`).
  void changes().then(({ wake }) => wake());
  followLinks(go);
  openInOneTab();
  controller.complete(await loadAllParts());
  redraw();
  openForPrint();
}

/** Tells of each id a person goes to, also when it stands in the address already. */
function followLinks(go: (id: string) => void): void {
  addEventListener('hashchange', () => go(idIn(location.hash)));
  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest('a[href^="#"]');
    if (link instanceof HTMLAnchorElement && link.hash === location.hash) go(idIn(link.hash));
  });
}

void start();
