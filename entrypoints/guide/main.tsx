import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Unreadable } from '../../components/Unreadable';
import { live } from '../../lib/live';
import { type Locale, localeIn, nearest } from '../../lib/locale';
import { loadJourney, StorageError, wake, watchJourney } from '../../lib/storage';
import { Desk, idIn } from './desk';
import { draw, stateOf } from './draw';
import { openForPrint, showCurrentLink, watchReading } from './reading';
import { allParts } from './sections';

function start(): void {
  const locale = localeIn(document, nearest(browser.i18n.getUILanguage()));
  document.documentElement.lang = locale.code;
  document.documentElement.dir = locale.direction;
  document.title = locale.t('guide-title');
  void wake();
  begin(locale).catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error;
    render(<Unreadable locale={locale} onAgain={() => location.reload()} />, document.body);
  });
}

async function begin(locale: Locale): Promise<void> {
  const desk = new Desk(await loadJourney());
  let redraw = (): void => undefined;
  watchJourney((journey) => {
    desk.journey = journey;
    redraw();
  });
  const watchParts = watchReading((id) => {
    desk.current = id;
    redraw();
    showCurrentLink();
  });
  const go = (id: string): void => {
    desk.ask('');
    desk.leaveFor(id);
    redraw();
  };
  const goTo = (id: string): void => {
    if (idIn(location.hash) === id) go(id);
    else location.hash = id;
  };
  await live((scene, acts) => {
    redraw = () => {
      // Whoever waited for something draws the store as it is by then, not as it was.
      draw(stateOf(desk, scene, acts, { locale, redraw: () => redraw(), goTo }), desk);
      watchParts();
      desk.arrive();
    };
    redraw();
  });
  followLinks(go);
  desk.parts = await allParts();
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

start();
