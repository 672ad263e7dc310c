import type { JSX } from 'preact';
import { shapeOf } from '../StateIcon';
import { type Content, isToldBy, type Sight } from './content';
import { Hint, type HintActs } from './Hint';
import { type HintWords, hintWords, unseenWords } from './hint-words';
import type { Shown } from './Stepper';

interface Props extends HintActs {
  readonly sight: Sight;
  readonly shown: Shown | undefined;
  readonly content: Extract<Content, { kind: 'hints' }>;
}

/** The first hint large, and at most two more. */
export function Hints({ sight, shown, content: { first, unseen, more }, onShow, onAct }: Props): JSX.Element {
  const { words, page } = sight;
  const { t } = words.locale;
  const shared = { words, shown, onShow, onAct };
  const says = first ? hintWords(first, sight, true, unseen) : pageWords(sight);
  const apart = unseen && !(first && isToldBy(first, page.page)) ? unseenWords(unseen, sight) : undefined;
  return (
    <>
      {says && <Hint {...shared} says={says} state={first} shape={first && shapeOf(first)} large />}
      {apart && <Hint {...shared} says={apart} state={undefined} shape="unknown" large={false} />}
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

/** What a page is good for, where no single task says it. */
function pageWords({ words: { locale }, page }: Sight): HintWords | undefined {
  const own = `page-${page.page}`;
  if (!locale.has(`${own}-hint`)) return undefined;
  return { title: locale.t(`${own}-hint`), line: locale.t(`${own}-why`), acts: [] };
}
