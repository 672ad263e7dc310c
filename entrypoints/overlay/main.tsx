import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Overlay, type OverlayProps } from '../../components/overlay/Overlay';
import { type Acts, live, type Scene, sayChanged } from '../../lib/live';
import { type Locale, localeIn, nearest } from '../../lib/locale';
import type { PageState } from '../../lib/messages';
import { answers, type Mind } from './answers';
import { pageNow, watchPage } from './page-below';
import { keepPlaced } from './place';
import { sightOf } from './sight';

/** Narrower windows get a sheet. */
const NARROW = 600;

async function start(): Promise<void> {
  const locale = localeIn(document, nearest(browser.i18n.getUILanguage()));
  document.documentElement.lang = locale.code;
  document.documentElement.dir = locale.direction;
  const mind: Mind = { page: undefined, unsaved: undefined, folds: new Map(), shown: undefined, found: false, gotIn: false };
  let place: ReturnType<typeof keepPlaced> | undefined;
  let draw = (): void => undefined;

  watchPage(({ state, unsaved }) => {
    if (state.page !== mind.page?.page) Object.assign(mind, { shown: undefined, found: false, gotIn: false });
    Object.assign(mind, { page: state, unsaved });
    draw();
  });
  void pageNow('state').then((page) => {
    mind.page ??= page;
    draw();
  });
  await live((scene, acts) => {
    draw = () => {
      if (!mind.page) return;
      const props = propsOf(scene, acts, mind.page, mind, locale, () => draw());
      render(<Overlay {...props} />, document.body);
      document.onkeydown = ({ key }) => {
        if (key === 'Escape' && !props.folded) props.onFold(true);
      };
      const frame = document.querySelector('main');
      if (frame) place ??= keepPlaced(frame);
      place?.({ corner: scene.store.settings.corner, sheet: props.sheet && !props.folded });
    };
    draw();
  });
}

function propsOf(scene: Scene, acts: Acts, page: PageState, mind: Mind, locale: Locale, draw: () => void): OverlayProps {
  return {
    sight: sightOf(page, scene, locale),
    folded: mind.folds.get(page.page) ?? !scene.store.settings.unfolded.includes(page.page),
    sheet: page.view.width < NARROW,
    shown: mind.shown,
    found: mind.found,
    gotIn: mind.gotIn,
    guide: browser.runtime.getURL('guide.html'),
    failed: scene.failed,
    unsaved: mind.unsaved,
    toast: sayChanged(scene.changed, locale),
    ...answers({ scene, acts, mind, page, draw }),
  };
}

void start();
