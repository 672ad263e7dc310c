/** The door to everything stored. Keys, shapes and rules are in `lib/storage/`; nobody else touches the browser's storage. */
export { StorageError } from './storage/change';
export { setBroken, startOver } from './storage/clear';
export { changeCopy, dropAllOrders, dropOrders, keepOrders, noteOfficialCopy, recount } from './storage/copy';
export * from './storage/journey';
export { isClosingRecord } from './storage/journey-records';
export { deleteEverything, isResting, wake } from './storage/leave';
export { type Migration, migrations, SCHEMA } from './storage/migrations';
export { type Archive, loadOrders, watchOrders } from './storage/orders';
export {
  actOnProgress,
  exportProgress,
  importProgress,
  type Looked,
  type Preview,
  previewProgress,
  type Taken,
} from './storage/progress';
export { type Progress, type Refusal, readProgress } from './storage/progress-file';
export { load, type Store, settingsFor, watch } from './storage/read';
export type { Problem, Undo } from './storage/records';
export { replaces } from './storage/replaces';
export { DEFAULTS, type Settings, welcomeFor } from './storage/settings';
export { signInWorked } from './storage/sign-in';
export { keepInSync } from './storage/sync';
export { emptySync, loadSync, type SyncState, watchSync } from './storage/sync-state';
export { changeSettings, migrate, tick, undo, writeReading } from './storage/write';
