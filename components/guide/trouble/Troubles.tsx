import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import type { Remedy } from '../../../lib/tasks/destinations';
import type { GuideTrouble, TroubleId } from '../../../lib/tasks/trouble';
import { LinkOut } from '../../Button';
import type { Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';
import { SourceNote } from '../SourceNote';
import { Answer } from './Answer';
import type { CurrentState } from './current-state';
import { DestinationLink, type Destinations } from './DestinationLink';

interface Props {
  readonly words: Words;
  readonly troubles: readonly GuideTrouble[];
  /** How each stands, where that is known. */
  readonly nows: Readonly<Partial<Record<TroubleId, CurrentState>>>;
  /** Tasks that have something to say now. */
  readonly states: readonly TaskState[];
  readonly destinations: Destinations;
}

/** What can go wrong, and the ways out of each. */
export function Troubles({ words, troubles, nows, states, destinations }: Props): JSX.Element {
  const { t } = words.locale;
  return (
    <>
      <p class="lead">{t('trouble-lead')}</p>
      <div class="card">
        {troubles.map(({ id, ways, tasks }) => (
          <Answer key={id} id={`trouble-${id}`} title={t(`trouble-${id}`)} now={nows[id]} words={words}>
            <p>
              {t(`trouble-${id}-what`)}
              <SourceNote of={`trouble-${id}`} locale={words.locale} />
            </p>
            <Tasks states={states.filter(({ task }) => tasks?.some((one) => one === task.id))} words={words} />
            <ol class="ways">
              {ways.map((way) => (
                <WayOut key={way.id} trouble={id} way={way} words={words} destinations={destinations} />
              ))}
            </ol>
          </Answer>
        ))}
      </div>
    </>
  );
}

/** The tasks it is about, as everywhere else, each with the way to its page. */
function Tasks({ states, words }: { states: readonly TaskState[]; words: Words }): JSX.Element | null {
  if (states.length === 0) return null;
  return (
    <ul class="about">
      {states.map((state) => (
        <TaskRow key={state.task.id} state={state} words={words}>
          {state.task.go && state.status !== 'done' && (
            <LinkOut look="small" href={state.task.go}>
              {words.locale.t(state.status === 'todo' ? 'show-them' : `go-${state.task.id}`)}
              <span class="vh">: {words.locale.t(`task-${state.task.id}`)}</span>
            </LinkOut>
          )}
        </TaskRow>
      ))}
    </ul>
  );
}

interface WayProps extends Pick<Props, 'words' | 'destinations'> {
  readonly trouble: TroubleId;
  readonly way: Remedy;
}

function WayOut({ trouble, way: { id, to }, words, destinations }: WayProps): JSX.Element {
  return (
    <li>
      <p>
        {words.locale.t(`trouble-${trouble}-${id}`)}
        <SourceNote of={`trouble-${trouble}-${id}`} locale={words.locale} />
      </p>
      {to && <DestinationLink to={to} destinations={destinations} locale={words.locale} />}
    </li>
  );
}
