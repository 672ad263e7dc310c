import type { ComponentChild, JSX } from 'preact';
import type { TaskState } from '../lib/model/checklist';
import { sayEvidence, type Words } from './evidence-words';

const MARKED = /<(b|time)>(.*?)<\/\1>/;

/** A sentence of the locales with its marks: the strong count, and the age with its full date as title. */
export function Sentence({ text, at, words }: { text: string; at: number | undefined; words: Words }): JSX.Element {
  const found = MARKED.exec(text);
  if (!found) return <>{text}</>;
  const [all, mark, inside = ''] = found;
  return (
    <>
      {text.slice(0, found.index)}
      {mark === 'b' ? <b>{inside}</b> : age(inside, at, words)}
      <Sentence text={text.slice(found.index + all.length)} at={at} words={words} />
    </>
  );
}

function age(ago: string, at: number | undefined, { locale }: Words): ComponentChild {
  if (at === undefined) return ago;
  return (
    <time dateTime={new Date(at).toISOString()} title={locale.full(at)}>
      {ago}
    </time>
  );
}

/** The evidence line of a task. */
export function EvidenceLine({ state, words }: { state: TaskState; words: Words }): JSX.Element {
  return (
    <p class="evidence">
      <Sentence text={sayEvidence(state, words.locale, words.now)} at={state.at} words={words} />
    </p>
  );
}
