import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Guide } from '../../components/guide/Guide';
import { progress } from '../../lib/checklist';
import { journeyOf, live, sayChanged } from '../../lib/live';
import { localeIn, nearest } from '../../lib/locale';

async function start(): Promise<void> {
  const locale = localeIn(document, nearest(browser.i18n.getUILanguage()));
  document.documentElement.lang = locale.code;
  document.documentElement.dir = locale.direction;
  await live((scene, acts) => {
    const { sent, readiness: verdict, next } = journeyOf(scene);
    const { now, prepare, close, after, changed, failed } = scene;
    render(
      <Guide
        words={{ locale, now }}
        states={[...prepare, ...close, ...after]}
        sent={sent}
        readiness={verdict}
        next={next}
        progress={progress(prepare)}
        failed={failed}
        toast={sayChanged(changed, locale)}
        onTick={(state, as) => void acts.tick([state.task], as)}
        onUndo={() => void acts.undo()}
        onAgain={() => void acts.again()}
        onToastGone={acts.settle}
      />,
      document.body,
    );
  });
}

void start();
