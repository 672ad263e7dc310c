import type { JSX } from 'preact';
import { taskShape } from '../shapes';
import { needsReload, type OverlayView, type PanelContent } from './content';
import { Hint, type HintActs } from './Hint';
import { type HintWords, hintWords, unseenWords } from './hint-words';
import type { ShownPlace } from './Stepper';

interface Props extends HintActs {
  readonly view: OverlayView;
  readonly shown: ShownPlace | undefined;
  readonly content: Extract<PanelContent, { kind: 'hints' }>;
}

/** The first hint large, unless something else of this page comes before it, and at most two more. */
export function Hints({
  view,
  shown,
  content: { first, unseen, apart, more },
  onShow,
  onStopShowing,
  onAct,
}: Props): JSX.Element {
  const { words } = view;
  const { t } = words.locale;
  const shared = { words, shown, onShow, onStopShowing, onAct };
  const says = first ? hintWords(first, view, true, unseen) : pageWords('', view);
  const also = pageWords('-also', view);
  return (
    <>
      {unseen === 'filtered' && apart && (
        <Hint {...shared} says={unseenWords(apart, view)} state={undefined} shape="unknown" large={false} lead />
      )}
      {says && (
        <Hint
          {...shared}
          says={says}
          state={first}
          shape={first && taskShape(first)}
          large={!view.page.collecting && !needsReload(view)}
        />
      )}
      {unseen !== 'filtered' && apart && (
        <Hint {...shared} says={unseenWords(apart, view)} state={undefined} shape="unknown" large={false} />
      )}
      {also && <Hint {...shared} says={also} state={undefined} shape={undefined} large={false} />}
      {more.map((state) => {
        const own = hintWords(state, view, false);
        const title = own.title === says?.title ? t(`task-${state.task.id}`) : own.title;
        return (
          <Hint key={state.task.id} {...shared} says={{ ...own, title }} state={state} shape={taskShape(state)} large={false} />
        );
      })}
    </>
  );
}

/** What a page is good for, where no single task says it; `-also` for what else may be found there. */
function pageWords(which: '' | '-also', { words: { locale }, page }: OverlayView): HintWords | undefined {
  const own = `page-${page.page}${which}`;
  if (!locale.has(`${own}-hint`)) return undefined;
  return { title: locale.t(`${own}-hint`), line: locale.t(`${own}-why`), acts: [] };
}
