import type { ComponentChildren, JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import { Button, LinkOut } from '../Button';
import { Sentence } from '../EvidenceLine';
import type { Words } from '../evidence-words';
import { StateIcon } from '../StateIcon';
import type { Shape } from '../shapes';
import { StatusWord } from '../TaskRow';
import type { HintWords } from './hint-words';
import { type ShownPlace, Stepper } from './Stepper';

export interface HintActs {
  readonly onShow: (anchor: string, index: number) => void;
  readonly onStopShowing: () => void;
  readonly onAct: (act: HintWords['acts'][number], state: TaskState) => void;
}

interface Props extends HintActs {
  readonly says: HintWords;
  /** Undefined where no task stands behind the words. */
  readonly state: TaskState | undefined;
  readonly shape: Shape | undefined;
  readonly words: Words;
  /** The first hint is large. */
  readonly large: boolean;
  /** Comes before the large one. */
  readonly lead?: boolean;
  readonly shown: ShownPlace | undefined;
}

/** One thing to do on this page, or where else it is done. */
export function Hint(props: Props): JSX.Element {
  const { says, state, shape, words, large, lead } = props;
  const title = (
    <>
      {state && <StatusWord state={state} words={words} />}
      {says.title}
    </>
  );
  return (
    <HintFrame says={says} state={state} shape={shape} large={large}>
      <div>
        {large && says.now && <p class="now">{says.now}</p>}
        {large || lead ? <h2>{title}</h2> : <h3>{title}</h3>}
        <p class="evidence">
          <Sentence text={says.line} at={state?.at} words={words} />
        </p>
      </div>
      <Actions {...props} />
    </HintFrame>
  );
}

interface FrameProps extends Pick<Props, 'says' | 'state' | 'shape' | 'large'> {
  readonly children: ComponentChildren;
}

/** Those below the first are groups by their titles, for whoever hears their buttons alone: they may have the same names. */
function HintFrame({ says, state, shape, large, children }: FrameProps): JSX.Element {
  const look = `${large ? 'hint' : 'hint second'}${shape ? '' : ' bare'}`;
  const group = large ? {} : ({ role: 'group', 'aria-label': says.title } as const);
  return (
    <div class={look} {...group} data-task={state?.task.id} data-status={state?.status}>
      {shape && <StateIcon shape={shape} />}
      {children}
    </div>
  );
}

/** Ways out, besides what answers the hint. */
const QUIET: readonly string[] = ['set-aside', 'take-back'];

function Actions({ says, state, words, large, shown, onShow, onStopShowing, onAct }: Props): JSX.Element | null {
  const { t, has } = words.locale;
  const { anchor, go, acts } = says;
  if (!anchor && !go && acts.length === 0) return null;
  return (
    <div class="actions">
      {anchor && (
        <Stepper
          anchor={anchor}
          shown={shown}
          primary={large}
          locale={words.locale}
          onShow={onShow}
          onStopShowing={onStopShowing}
        />
      )}
      {go && state?.task.go && (
        <LinkOut look={large ? 'outline' : 'plain small'} href={state.task.go}>
          {go}
        </LinkOut>
      )}
      {state &&
        acts.map((act) => (
          <Button key={act} look={large && !QUIET.includes(act) ? 'small' : 'plain small'} onPress={() => onAct(act, state)}>
            {t(act === 'did-this' && has(`did-${state.task.id}`) ? `did-${state.task.id}` : act)}
          </Button>
        ))}
    </div>
  );
}
