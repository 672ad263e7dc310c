import browser from 'webextension-polyfill';
import { Settings } from '../../components/guide/settings/Settings';
import type { SettingsProps } from '../../components/guide/settings/view';
import type { GuideState, Part } from './section';
import { changeSettings, deleteAll, emptyTheSync, saveProgress, takeIn, uninstall } from './settings-acts';
import { look, pick, pickedIn, type SettingsDesk } from './settings-desk';

/** What is shown, kept and shared, and how to leave no trace. */
export const settings: Part = {
  id: 'settings',
  group: 'other',
  section: (state) => <Settings {...shown(state)} {...acts(state)} />,
};

type Acts = Pick<SettingsProps, Extract<keyof SettingsProps, `on${string}`>>;

const isFirefox = browser.runtime.getURL('').startsWith('moz-');

function shown({ scene: { store }, journey, words, redraw }: GuideState): Omit<SettingsProps, keyof Acts> {
  const desk = look(redraw);
  return {
    words,
    chosen: store.settings,
    holdings: {
      readings: Object.keys(store.readings).length,
      ticks: Object.keys(store.ticks).length,
      kept: store.kept,
      record: journey.closing !== undefined,
    },
    sync: desk.sync,
    picked: desk.picked && pickedIn(desk.picked, words.locale),
    version: browser.runtime.getManifest().version,
    firefox: isFirefox,
    asking: desk.asking,
    left: desk.left,
  };
}

function acts(state: GuideState): Acts {
  const desk = look(state.redraw);
  const set = (change: Partial<SettingsDesk>): void => {
    Object.assign(desk, change);
    state.redraw();
  };
  return {
    onChange: (change) => void state.acts.save(() => changeSettings(change)),
    onEmptySync: () => void emptyTheSync(state),
    onSave: () => void state.acts.save(saveProgress),
    onPick: (file) => void state.acts.save(() => pick(file)),
    onTakeIn: () => void takeIn(state, desk),
    onLeaveFile: () => set({ picked: undefined }),
    onAsk: (asking) => set({ asking, left: undefined }),
    onDelete: () => void deleteAll().then((left) => set({ asking: false, left, picked: undefined })),
    onUninstall: () => void uninstall(),
  };
}
