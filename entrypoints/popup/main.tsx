import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import { Unreadable } from '../../components/Unreadable';
import { journeyOf } from '../../lib/ahead';
import { progress } from '../../lib/checklist';
import type { Decision } from '../../lib/journey';
import { type Acts, live, type Scene, sayChanged } from '../../lib/live';
import { type Locale, localeIn, nearest } from '../../lib/locale';
import type { Message, SettingsChange } from '../../lib/messages';
import { decide, loadJourney, StorageError, setBroken, startOver, wake, watchJourney } from '../../lib/storage';

async function start(): Promise<void> {
  const locale = localeIn(document, nearest(browser.i18n.getUILanguage()));
  document.documentElement.lang = locale.code;
  document.documentElement.dir = locale.direction;
  void wake();
  await begin(locale).catch((error: unknown) => {
    if (!(error instanceof StorageError)) throw error;
    render(<Unreadable locale={locale} onAgain={() => location.reload()} />, document.body);
  });
}

async function begin(locale: Locale): Promise<void> {
  let { decision } = await loadJourney();
  let redraw = (): void => undefined;
  watchJourney((journey) => {
    decision = journey.decision;
    redraw();
  });
  await live((scene, acts) => {
    redraw = () => render(<Popup {...shown(scene, decision, locale)} {...answers(scene, decision, acts)} />, document.body);
    redraw();
  });
}

type Answers = Pick<PopupProps, Extract<keyof PopupProps, `on${string}`>>;

function shown(scene: Scene, decision: Decision | undefined, locale: Locale): Omit<PopupProps, keyof Answers> {
  const { now, store, prepare, close, after, changed, failed } = scene;
  const { ahead, ...journey } = journeyOf(scene);
  const later = journey.sent ? ahead : journey.readiness.verdict === 'ready' ? [...close, ...after] : [];
  return {
    words: { locale, now },
    ...journey,
    stays: !journey.sent && decision?.outcome === 'stay',
    states: journey.sent ? [...later, ...prepare] : [...prepare, ...later],
    progress: progress(prepare),
    lost: {
      count: store.problems.filter(({ reason }) => reason === 'shape').length,
      newer: store.problems.some(({ reason }) => reason === 'newer'),
    },
    failed,
    toast: sayChanged(changed, locale),
    canUndo: store.undo !== undefined,
    sync: store.settings.sync,
  };
}

const answers = ({ store }: Scene, decision: Decision | undefined, acts: Acts): Answers => ({
  onTick: (state, as) => void acts.tick([state.task], as),
  onTakeBack: () => void acts.save(() => decide({ reasons: decision?.reasons ?? [] })),
  onUndo: () => void acts.undo(),
  onStartOver: () => void acts.save(startOver, { what: 'started-over' }),
  onAgain: () => void acts.again(),
  onPutAside: () => void acts.save(() => setBroken(store.problems)),
  onToastGone: acts.settle,
  onShowHints() {
    for (const kind of ['everywhere' as const, ...store.settings.hidden]) changeSettings({ unhide: kind });
  },
});

function changeSettings(change: SettingsChange): void {
  void browser.runtime.sendMessage({ type: 'settings', change } satisfies Message);
}

void start();
