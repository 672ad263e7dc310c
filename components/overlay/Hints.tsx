import type { JSX } from 'preact';
import { shapeOf } from '../StateIcon';
import type { Content, Sight } from './content';
import { Hint, type HintActs } from './Hint';
import { type HintWords, hintWords, unseenWords } from './hint-words';
import type { Shown } from './Stepper';

interface Props extends HintActs {
  readonly sight: Sight;
  readonly shown: Shown | undefined;
  readonly content: Extract<Content, { kind: 'hints' }>;
}

/** The first hint large, unless something else of this page comes before it, and at most two more. */
export function Hints({ sight, shown, content: { first, unseen, apart, more }, onShow, onAct }: Props): JSX.Element {
  const { words } = sight;
  const { t } = words.locale;
  const shared = { words, shown, onShow, onAct };
  const says = first ? hintWords(first, sight, true, unseen) : pageWords('', sight);
  const also = pageWords('-also', sight);
  return (
    <>
      {says && <Hint {...shared} says={says} state={first} shape={first && shapeOf(first)} large={!sight.page.collecting} />}
      {apart && <Hint {...shared} says={unseenWords(apart, sight)} state={undefined} shape="unknown" large={false} />}
      {also && <Hint {...shared} says={also} state={undefined} shape={undefined} large={false} />}
      {more.map((state) => {
        const own = hintWords(state, sight, false);
        const title = own.title === says?.title ? t(`task-${state.task.id}`) : own.title;
        return (
          <Hint key={state.task.id} {...shared} says={{ ...own, title }} state={state} shape={shapeOf(state)} large={false} />
        );
      })}
    </>
  );
}

/** What a page is good for, where no single task says it; `-also` for what else may be found there. */
function pageWords(which: '' | '-also', { words: { locale }, page }: Sight): HintWords | undefined {
  const own = `page-${page.page}${which}`;
  if (!locale.has(`${own}-hint`)) return undefined;
  return { title: locale.t(`${own}-hint`), line: locale.t(`${own}-why`), acts: [] };
}
