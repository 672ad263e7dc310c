import browser from 'webextension-polyfill';
import { SettingsSection } from '../../components/guide/settings/SettingsSection';
import type { SettingsProps } from '../../components/guide/settings/view';
import type { SettingsChange } from '../../lib/messages';
import { requested } from '../../lib/page-store/background-client';
import { isOnAndroid } from '../../lib/page-store/on-android';
import { explainedLists, wordsToldOf } from '../../lib/site/told-words';
import { languageChoices } from './language-choices';
import type { GuidePart, GuideState } from './section';
import { changeSettings, deleteAll, emptyTheSync, importProgressFile, saveProgress, uninstall } from './settings-actions';
import { pickedInWords, pickFile, type SettingsState, settingsStateNow } from './settings-state';

/** What is shown, kept and shared, and how to leave no trace. */
export const settingsSection: GuidePart = {
  id: 'settings',
  group: 'other',
  section: (state) => <SettingsSection {...shown(state)} {...actions(state)} />,
};

/** A switch turned on and one turned off are about the same. */
const aboutOf = (change: SettingsChange): string => ('turn' in change ? change.turn : Object.keys(change).join());

type Acts = Pick<SettingsProps, Extract<keyof SettingsProps, `on${string}`>>;

function shown(state: GuideState): Omit<SettingsProps, keyof Acts> {
  const { journey, words, redraw } = state;
  const { store } = state.checklist;
  const settingsState = settingsStateNow(redraw);
  return {
    words,
    languages: languageChoices(state),
    chosen: store.settings,
    holdings: {
      readings: Object.keys(store.readings).length,
      ticks: Object.keys(store.ticks).length,
      kept: store.kept,
      record: journey.closing !== undefined,
    },
    explained: explainedLists.flatMap((on) => wordsToldOf(store.words, on).map(([word, { means }]) => ({ on, word, means }))),
    sync: settingsState.sync,
    picked: settingsState.picked && pickedInWords(settingsState.picked, words.locale),
    version: browser.runtime.getManifest().version,
    firefox: import.meta.env.FIREFOX,
    android: isOnAndroid(),
    asking: settingsState.asking,
    left: settingsState.left,
  };
}

function actions(state: GuideState): Acts {
  const settingsState = settingsStateNow(state.redraw);
  const set = (change: Partial<SettingsState>): void => {
    Object.assign(settingsState, change);
    state.redraw();
  };
  return {
    onChange: (change) => void state.actions.save(() => changeSettings(change), undefined, aboutOf(change)),
    onTakeBack: (change) =>
      void state.actions.save(() => requested({ type: 'word', change }), { what: 'word' }, `word:${change.on}:${change.word}`),
    onEmptySync: () => void emptyTheSync(state),
    onSave: () => void state.actions.save(saveProgress),
    onPick: (file) => void state.actions.save(() => pickFile(file)),
    onTakeIn: () => void importProgressFile(state, settingsState),
    onLeaveFile: () => set({ picked: undefined }),
    onAsk: (asking) => set({ asking, left: undefined }),
    onDelete: () => void deleteAll().then((left) => set({ asking: false, left, picked: undefined })),
    onUninstall: () => void uninstall(),
  };
}
