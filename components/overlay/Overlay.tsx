import { Component, createRef, type JSX } from 'preact';
import type { TaskState } from '../../lib/checklist';
import { Failed } from '../Note';
import { Toast } from '../Toast';
import { Closing } from './Closing';
import type { Collects } from './Collector';
import { contentOf, type Sight } from './content';
import { Grip } from './Grip';
import { sectionFor } from './guide-places';
import type { HintActs } from './Hint';
import { Hints } from './Hints';
import { Keep } from './Keep';
import { Offers } from './Offers';
import { PanelFoot, PanelTop } from './Panel';
import { Pill } from './Pill';
import { Retry } from './Retry';
import type { Shown } from './Stepper';
import { Unread } from './Unread';
import { Waits } from './Waits';

export interface OverlayProps extends HintActs {
  readonly sight: Sight;
  readonly folded: boolean;
  /** A narrow window: the panel is a sheet over the full width. */
  readonly sheet: boolean;
  readonly shown: Shown | undefined;
  /** The person looked for themselves and found something open. */
  readonly found: boolean;
  /** The person could still sign in after the closing request. */
  readonly gotIn: boolean;
  readonly guide: string;
  /** Why the last change was not saved, and why what the page said was not. */
  readonly failed: string | undefined;
  readonly unsaved: string | undefined;
  readonly toast: string | undefined;
  readonly onFold: (folded: boolean) => void;
  readonly onHide: () => void;
  readonly onOtherCorner: () => void;
  readonly onReadAgain: () => void;
  readonly onAnswer: (open: boolean, answered: readonly TaskState[]) => void;
  readonly onSent: (request: TaskState) => void;
  readonly onRetried: (retry: TaskState, gotIn: boolean) => void;
  readonly onKeep: () => void;
  readonly onCollect: Collects;
  readonly onUndo: () => void;
  readonly onAgain: () => void;
  readonly onToastGone: () => void;
}

/** Hints for the page below: a pill, a panel, or in a narrow window a sheet. */
export class Overlay extends Component<OverlayProps> {
  private readonly pill = createRef<HTMLButtonElement>();
  private readonly panel = createRef<HTMLElement>();

  /** Whoever folds or unfolds by hand goes on from there; the page's own focus is left alone. */
  override componentDidUpdate({ folded }: OverlayProps): void {
    if (folded === this.props.folded || !document.hasFocus()) return;
    (this.props.folded ? this.pill : this.panel).current?.focus();
  }

  override render(props: OverlayProps): JSX.Element {
    const { sight, folded, sheet, onFold } = props;
    const { width, height } = sight.page.view;
    const most = sheet ? Math.floor(height * 0.6) : height - 32;
    return (
      <main class={sheet && !folded ? 'frame sheet' : 'frame'} style={{ '--view': `${width}px`, '--most': `${most}px` }}>
        {folded ? (
          <Pill sight={sight} button={this.pill} onUnfold={() => onFold(false)} />
        ) : (
          <section class="panel" ref={this.panel} tabIndex={-1} aria-label={sight.words.locale.t('app-name')}>
            {sheet && <Grip onFold={() => onFold(true)} />}
            <Panel {...props} />
          </section>
        )}
      </main>
    );
  }
}

function Panel(props: OverlayProps): JSX.Element {
  const { sight, sheet, failed, unsaved } = props;
  const { locale } = sight.words;
  const content = contentOf(sight);
  const { done, total } = sight.progress;
  const foot = content.kind === 'closing' ? locale.t('closing-no-undo') : locale.t('done-of', { done, total });
  return (
    <>
      <PanelTop
        {...props}
        title={locale.t(`page-${sight.page.page}`)}
        sheet={sheet}
        locale={locale}
        onFold={() => props.onFold(true)}
      />
      <div class="panel-body">
        {unsaved && <Failed what="unsaved" kind={unsaved} locale={locale} onAgain={props.onReadAgain} />}
        {failed && <Failed what="failed" kind={failed} locale={locale} onAgain={props.onAgain} />}
        <Body {...props} />
      </div>
      <Toast text={props.toast} undo={locale.t('undo')} onUndo={props.onUndo} onGone={props.onToastGone} />
      <PanelFoot
        words={foot}
        guide={`${props.guide}#${sectionFor(sight)}`}
        locale={locale}
        onReadAgain={content.kind === 'unread' ? props.onReadAgain : undefined}
      />
    </>
  );
}

function Body(props: OverlayProps): JSX.Element {
  const { sight, guide, onFold, onSent, onAct } = props;
  const { locale } = sight.words;
  const content = contentOf(sight);
  if (content.kind === 'closing')
    return (
      <Closing
        sight={sight}
        guide={guide}
        onSent={onSent}
        onTakeBack={(request) => onAct('take-back', request)}
        onNotToday={() => onFold(true)}
      />
    );
  // What is being collected comes before all that can wait.
  const first = sight.page.collecting !== undefined;
  return (
    <>
      {first && <Keep key="keep" {...props} />}
      {content.kind === 'waits' && <Waits why={content.why} locale={locale} />}
      {content.kind === 'unread' && <Unread {...props} kind={sight.page.page} answered={content.answered} words={sight.words} />}
      {content.kind === 'retry' && <Retry {...props} />}
      {content.kind === 'hints' && <Hints {...props} content={content} />}
      {!first && content.kind === 'hints' && <Keep key="keep" {...props} />}
      <Offers sight={sight} guide={guide} />
    </>
  );
}
