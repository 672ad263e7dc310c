import type { JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import type { TourPage } from '../../lib/model/tour';
import type { AccountQuestionProps } from '../AccountQuestionNote';
import { Button } from '../Button';
import { Toast } from '../Toast';
import type { Collects } from './Collector';
import { isLastStep, isSent, leadsOn, needsReload, type OverlayView, panelContentOf } from './content';
import { Grip } from './Grip';
import { GuideLinks } from './GuideLinks';
import { sectionFor } from './guide-places';
import type { HintActs } from './Hint';
import { Hints } from './Hints';
import { PageStatus } from './PageStatus';
import { MoreBelow, PanelFoot, PanelTop } from './Panel';
import {
  ChangedPart,
  ClosingPart,
  NotClosingPart,
  NotesPart,
  ReportPart,
  SignInPart,
  UnreadablePart,
  WordQuestionsPart,
} from './parts';
import { ReloadNotice } from './ReloadNotice';
import type { ReportProps } from './ReportScreen';
import { SaveOrders } from './SaveOrders';
import type { ShownPlace } from './Stepper';
import { TourLead } from './TourLead';
import type { WordAnswer, WordRow } from './WordQuestions';

export interface OverlayProps extends HintActs {
  readonly view: OverlayView;
  /** A narrow window: the panel is a sheet over the full width. */
  readonly sheet: boolean;
  readonly shown: ShownPlace | undefined;
  /** The person looked for themselves and found something open. */
  readonly found: boolean;
  /** The person could still sign in after the closing request. */
  readonly gotIn: boolean;
  readonly guide: string;
  /** Why the last change was not saved, and why what the page said was not. */
  readonly failed: string | undefined;
  readonly unsaved: string | undefined;
  /** The last press did not count. */
  readonly covered: boolean;
  readonly toast: string | undefined;
  /** The person has hidden it here, and may still take that back. */
  readonly hiding: boolean;
  /** A sheet shows no more than its headline at first; the person wanted to see the rest. */
  readonly tall: boolean;
  /** Words of the page that nobody knows, with what the person has said of them. */
  readonly asked: readonly WordRow[];
  readonly onWord: (word: string, answer: WordAnswer | undefined) => void;
  readonly accountQuestion: Omit<AccountQuestionProps, 'locale' | 'alsoUs' | 'onNotUsed'>;
  /** A report on the page, in place of the hints. */
  readonly report: Omit<ReportProps, 'locale'> | undefined;
  readonly onReport: (language: string) => void;
  readonly onGo: (page: TourPage) => void;
  readonly onFold: () => void;
  readonly onTall: () => void;
  readonly onHide: () => void;
  readonly onHidden: () => void;
  readonly onUndoHide: () => void;
  readonly onOtherCorner: () => void;
  readonly onReadAgain: () => void;
  readonly onReload: () => void;
  readonly onAnswer: (open: boolean, answered: readonly TaskState[]) => void;
  readonly onSent: (request: TaskState) => void;
  readonly onRetried: (retry: TaskState, gotIn: boolean) => void;
  readonly onKeep: () => void;
  readonly onCollect: Collects;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onToastGone: () => void;
}

/** CSS pixels in which a headline and what to do about it find room. */
const LEAST = 232;

/** The last step is never shown in part, and a place shown leaves little to show. */
const isShort = ({ view, sheet, tall, hiding, shown, report }: OverlayProps): boolean =>
  sheet && !tall && !hiding && !shown && !report && !isLastStep(view);

/** Hints for the page below: a panel, or in a narrow window a sheet. */
export function Overlay(props: OverlayProps): JSX.Element {
  const { view, sheet, onFold } = props;
  const { t } = view.words.locale;
  const { width, height } = view.page.view;
  const short = isShort(props);
  const most = sheet ? Math.floor(short ? Math.max(height * 0.3, LEAST) : height * 0.6) : height - 32;
  return (
    <main class={sheet ? 'frame sheet' : 'frame'} style={{ '--view': `${width}px`, '--most': `${most}px` }}>
      <section class={props.hiding ? 'panel hiding' : 'panel'} tabIndex={-1} aria-label={t('app-name')}>
        {sheet && <Grip onFold={onFold} onTall={props.onTall} />}
        {props.hiding ? (
          <Toast key="hidden" text={t('hidden-here')} undo={t('undo')} onUndo={props.onUndoHide} onGone={props.onHidden} />
        ) : (
          <Panel {...props} />
        )}
      </section>
    </main>
  );
}

function Panel(props: OverlayProps): JSX.Element {
  const { view, sheet, failed, unsaved, covered } = props;
  const { locale } = view.words;
  const content = panelContentOf(view);
  // While AliExpress asks, there is one thing to do and nothing beside it.
  const asks = view.page.outcome === 'robot-check';
  const asked = asks ? [] : props.accountQuestion.asked;
  return (
    <>
      <PanelTop
        {...props}
        title={locale.t(asks ? 'robot-asks' : `page-${view.page.page}`)}
        sheet={sheet}
        stays={isLastStep(view)}
        locale={locale}
      />
      <div class="panel-body">
        {(covered || unsaved || failed || asked.length > 0) && (
          <NotesPart {...props} accountQuestion={{ ...props.accountQuestion, asked }} locale={locale} />
        )}
        {props.report ? <ReportPart {...props.report} locale={locale} /> : <Body {...props} />}
      </div>
      <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
      {isShort(props) && <MoreBelow locale={locale} onTall={props.onTall} />}
      {!asks && !isShort(props) && (
        <PanelFoot
          words={footWords(view)}
          guide={`${props.guide}#${sectionFor(view)}`}
          locale={locale}
          onReadAgain={content.kind === 'unread' ? props.onReadAgain : undefined}
        >
          {leadsOn(view) && <TourLead {...props} />}
        </PanelFoot>
      )}
    </>
  );
}

function footWords(view: OverlayView): string {
  const { t } = view.words.locale;
  if (panelContentOf(view).kind === 'closing') return t('closing-no-undo');
  const { done, total } = view.progress;
  if (!view.tour || isSent(view)) return t('done-of', { done, total });
  return t('tour-seen', { seen: view.tour.seen, total: view.tour.total });
}

function Body(props: OverlayProps): JSX.Element {
  const { view, guide, onFold, onSent, onAct } = props;
  const { locale } = view.words;
  const content = panelContentOf(view);
  if (content.kind === 'closing')
    return (
      <ClosingPart
        view={view}
        guide={guide}
        onSent={onSent}
        onTakeBack={(request) => onAct('take-back', request)}
        onNotToday={onFold}
      />
    );
  const stored = needsReload(view) && <ReloadNotice locale={locale} onReload={props.onReload} />;
  // What is being collected comes before all that can wait.
  const first = view.page.collecting !== undefined;
  return (
    <>
      {stored}
      {first && <SaveOrders key="keep" {...props} />}
      {view.changed && <ChangedPart drift={view.changed} locale={locale} />}
      {content.kind === 'waits' && <PageStatus why={content.why} locale={locale} />}
      {content.kind === 'unread' && (
        <UnreadablePart {...props} kind={view.page.page} answered={content.answered} words={view.words} />
      )}
      {content.kind === 'not-closing' && <NotClosingPart {...props} />}
      {content.kind === 'retry' && <SignInPart {...props} />}
      {content.kind === 'hints' && <Hints {...props} content={content} />}
      {content.kind === 'hints' && props.asked.length > 0 && (
        <WordQuestionsPart rows={props.asked} cases={view.page.page === 'refund-list'} words={view.words} onWord={props.onWord} />
      )}
      {!first && content.kind === 'hints' && <SaveOrders key="keep" {...props} />}
      {view.page.outcome !== 'robot-check' && <GuideLinks view={view} guide={guide} />}
      {(view.page.coverage === 'part' || view.page.outcome === 'unread') && content.kind !== 'waits' && (
        <Button look="plain small" onPress={() => props.onReport(locale.code)}>
          {locale.t('report-show')}
        </Button>
      )}
    </>
  );
}
