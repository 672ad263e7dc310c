import { asNeeded } from '../as-needed';
import type { OverlayView } from './content';

/** Loads what these are made of. What tells that something failed must not wait for a file once it has. */
export const rare = (): Promise<typeof import('./rare')> => import('./rare');
const words = ({ locale }: Pick<OverlayView['words'], 'locale'>): Promise<void> => locale.more('overlay-rare');
const wordsOf = ({ view }: { view: OverlayView }): Promise<void> => words(view.words);

/** What only some pages need, loaded where it is shown, with its words. */
export const ChangedPart = asNeeded(
  async () => (await rare()).ChangedPage,
  ({ locale }) => words({ locale }),
);
export const ClosingPart = asNeeded(async () => (await rare()).Closing, wordsOf);
export const CollectorPart = asNeeded(async () => (await rare()).Collector, wordsOf);
export const NotClosingPart = asNeeded(async () => (await rare()).NotClosing, wordsOf);
export const NotesPart = asNeeded(async () => (await rare()).PanelNotes);
export const ReportPart = asNeeded(
  async () => (await rare()).ReportScreen,
  ({ locale }) => locale.more('overlay-report'),
);
export const SignInPart = asNeeded(async () => (await rare()).SignInCheck, wordsOf);
export const UnreadablePart = asNeeded(
  async () => (await rare()).UnreadablePage,
  (props) => words(props.words),
);
export const WordQuestionsPart = asNeeded(
  async () => (await rare()).WordQuestions,
  (props) => words(props.words),
);
