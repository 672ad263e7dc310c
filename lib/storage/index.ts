/** The door to everything stored. Keys, shapes and rules are in `lib/storage/`; nobody else touches the browser's storage. */

export { StorageError } from './access';
export { anotherAccount, forgetHost, sameAccount } from './accounts';
export { actOnChecklist } from './checklist-actions';
export { deleteEverything } from './delete-all';
export * from './journey';
export * from './journey-changes';
export { isClosingRecord } from './journey-records';
export { migrate, upToDate } from './migrate';
export { type Migration, migrations } from './migrations';
export { changeCopy, dropAllOrders, dropOrders, keepOrders, noteOfficialCopy, recount } from './order-changes';
export { loadOrders, orderKey, type StoredOrders, watchOrders } from './orders';
export {
  actOnProgress,
  exportProgress,
  type ImportEffect,
  type ImportPreview,
  importProgress,
  type ProgressPreview,
  previewProgress,
} from './progress';
export { type ProgressContents, type ProgressRefusal, readProgress } from './progress-file';
export {
  chosenLanguage,
  isNewest,
  loadSeenStore,
  type SeenStore,
  settingsFor,
  toldWords,
  watchRecords,
  watchWords,
} from './read';
export { hasHeardOthers, type SentPage, writeReading } from './readings';
export type { Host, RecordProblem, Undo } from './records';
export { noteReminded, wasReminded } from './reminded';
export { isResting, wake } from './rest';
export { SCHEMA } from './schema';
export { DEFAULTS, overlaySettingsFor, type Settings } from './settings';
export { signInWorked } from './sign-in';
export { setBroken, startOver } from './start-over';
export { loadStore, type Store, watchStore } from './store';
export { keepInSync } from './sync';
export { emptySync, loadSync, type SyncState, watchSync } from './sync-state';
export { tellWord } from './tell-word';
export { noteAsked, tick, undoLastChange, writeSettings } from './ticks';
