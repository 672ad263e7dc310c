import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import { DAY } from '../../../lib/tools/time';
import { LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { Sentence } from '../../EvidenceLine';
import { isSeenAlone, type Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';

/** What is done, by who says so; and what the oldest of what was seen rests on. */
export function Done({ done, words }: { done: readonly TaskState[]; words: Words }): JSX.Element {
  const seen = done.filter(isSeenAlone);
  const groups = { seen, told: done.filter((state) => !isSeenAlone(state)) };
  return (
    <>
      {Object.entries(groups)
        .filter(([, states]) => states.length > 0)
        .map(([who, states]) => (
          <section class="gate-group" key={who}>
            <h3>{words.locale.t(`gate-group-${who}`, { count: states.length })}</h3>
            {who === 'seen' && <Oldest seen={seen} words={words} />}
            <ul>
              {states.map((state) => (
                <TaskRow key={state.task.id} state={state} words={words} />
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** The oldest proof by name and day; once it is older than a day, the way to look once more. */
function Oldest({ seen, words }: { seen: readonly TaskState[]; words: Words }): JSX.Element | null {
  const [oldest] = seen.filter(({ at }) => at !== undefined).sort((one, other) => (one.at ?? 0) - (other.at ?? 0));
  if (oldest?.at === undefined) return null;
  const { locale, now } = words;
  const { task, at } = oldest;
  const name = locale.t(`task-${task.id}`);
  return (
    <div class="gate-oldest">
      <p>
        <Sentence text={locale.t('gate-oldest', { name, day: locale.day(at), ago: locale.ago(at, now) })} at={at} words={words} />
      </p>
      {now - at > DAY && task.go && (
        <ButtonRow>
          <LinkOut look="small" href={task.go}>
            {locale.t('gate-look-again')}
          </LinkOut>
        </ButtonRow>
      )}
    </div>
  );
}
