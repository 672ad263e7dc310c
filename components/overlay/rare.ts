/** What only some pages show: one file of the build, loaded by the first of them (`parts.ts`). */
export { ChangedPage } from './ChangedPage';
export { Closing } from './Closing';
export { Collector } from './Collector';
export { NotClosing } from './NotClosing';
export { PanelNotes } from './PanelNotes';
export { ReportScreen } from './ReportScreen';
export { SignInCheck } from './SignInCheck';
export { UnreadablePage } from './UnreadablePage';
export { WordQuestions } from './WordQuestions';
