import type { ComponentChildren, JSX } from 'preact';
import type { FreeDayEstimate, GivenUpLine, WindowTimeline } from '../../../lib/give-up';
import { EvidenceLine } from '../../EvidenceLine';
import type { Words } from '../../evidence-words';
import { sayAmounts } from '../../GiveUp';
import { StateIcon } from '../../StateIcon';
import { type Shape, taskShape } from '../../shapes';
import { SourceNote } from '../SourceNote';

type Pile = NonNullable<GivenUpLine['pile']>;

interface EntryProps {
  readonly id: string;
  /** Undefined for what nobody has to settle. */
  readonly shape: Shape | undefined;
  readonly pile: Pile | undefined;
  /** Those that are known of and not added up. */
  readonly left?: number;
  readonly words: Words;
  readonly children: ComponentChildren;
}

const untotalled = ({ orders, amounts }: Pile): number =>
  orders - Object.values(amounts).reduce((sum, [, count]) => sum + count, 0);

/** One thing that goes: what is known of it, what it comes to by currency, what that leaves out, and whose word it is. */
function Entry({ id, shape, pile, left = 0, words, children }: EntryProps): JSX.Element {
  const { t } = words.locale;
  const without = pile ? untotalled(pile) : 0;
  return (
    <li class="given" id={`give-up-${id}`}>
      {shape && <StateIcon shape={shape} />}
      <div>
        <h3>{t(`give-up-${id}`)}</h3>
        {children}
        <p class="quiet">
          {t(`give-up-${id}-what`)} {left > 0 && t('give-up-not-added', { count: left })}{' '}
          {without > 0 && t('give-up-untotalled', { count: without })}
        </p>
        <SourceNote of={`give-up-${id}`} locale={words.locale} />
      </div>
      <p class="amounts num">{pile && sayAmounts(pile, words).map((amount) => <bdi key={amount}>{amount}</bdi>)}</p>
    </li>
  );
}

interface Props {
  readonly lines: readonly GivenUpLine[];
  readonly free: FreeDayEstimate;
  /** The kept orders one by one, once they are read. */
  readonly timeline: WindowTimeline | undefined;
  readonly words: Words;
}

/** None is known to be open; that there is none is known only where nothing is in doubt. */
const shapeOfWindows = ({ open, doubts }: FreeDayEstimate): Shape =>
  open.orders > 0 ? 'todo' : doubts.length > 0 ? 'unknown' : 'done';

/** What closing today would give up, one entry each; a guarantee stays, and is told apart. */
export function Lines({ lines, free, timeline, words }: Props): JSX.Element {
  const { t } = words.locale;
  const guarantee = timeline?.guarantee;
  return (
    <ul class="givens">
      {lines.map(({ id, state, count, pile }) => (
        <Entry key={id} id={id} shape={taskShape(state)} pile={pile} left={pile ? count - pile.orders : 0} words={words}>
          <EvidenceLine state={state} words={words} />
          {pile && pile.orders > 0 && <p class="evidence">{t('give-up-in-copy', { count: pile.orders })}</p>}
        </Entry>
      ))}
      <Entry id="windows" shape={shapeOfWindows(free)} pile={free.open} words={words}>
        <p class="evidence">{t('give-up-open', { count: free.open.orders })}</p>
      </Entry>
      <Entry id="guarantee" shape={undefined} pile={guarantee} words={words}>
        {guarantee && <p class="evidence">{t('give-up-guaranteed', { count: guarantee.orders })}</p>}
      </Entry>
    </ul>
  );
}
