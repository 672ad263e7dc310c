/** What the overlay needs once it stands: loaded then. */
export { overlayActions } from './actions';
export { askForWords, wordRows } from './word-questions';
