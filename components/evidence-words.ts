import type { Locale } from '../lib/locale';
import type { Readiness, TaskState } from '../lib/model/checklist';
import { inSentences } from '../lib/tools/sentences';
import { HOUR } from '../lib/tools/time';

/** Our words, and the time they are said at. */
export interface Words {
  readonly locale: Locale;
  readonly now: number;
}

/** The figures of what was seen, as messages of the locales take them. */
function figures({ evidence, at }: TaskState, { locale, now }: Words, past: boolean): Record<string, string | number> {
  return {
    told: 0,
    ...evidence?.counts,
    past: past ? 1 : 0,
    ...(at === undefined ? {} : { ago: locale.ago(at, now), day: locale.day(at) }),
  };
}

/** True where a reading alone says so, and not what the person says that its words mean. */
export const isSeenAlone = ({ source, evidence }: TaskState): boolean => source === 'reading' && !evidence?.counts.told;

/** What was seen, without its age: `evidence-<say>`; undefined where nothing was. */
export function saySeen(state: TaskState, words: Words, past = false): string | undefined {
  return state.evidence && words.locale.t(`evidence-${state.evidence.say}`, figures(state, words, past));
}

/** The same in three words; only what is open has them. */
export const sayBriefly = (state: TaskState, words: Words): string | undefined => sayWithin('brief', state, words);

/** As `brief`; some languages name the things once more within a sentence (`shows-<say>`). */
export const sayShown = (state: TaskState, words: Words): string | undefined =>
  sayWithin('shows', state, words) ?? sayBriefly(state, words);

function sayWithin(form: 'brief' | 'shows', state: TaskState, words: Words): string | undefined {
  const id = `${form}-${state.evidence?.say}`;
  return words.locale.has(id) ? words.locale.t(id, figures(state, words, false)) : undefined;
}

/** A sentence of the locales with the task's age, and what was seen, filled in. */
export function sayOfTask(id: string, state: TaskState, words: Words, what = ''): string {
  return words.locale.t(id, { ...figures(state, words, false), what });
}

/**
 * The evidence line of a task: one sentence, never empty. Its strong part stands in `<b>`, only where something is open;
 * its age in `<time>`.
 */
export function sayEvidence(state: TaskState, locale: Locale, now: number): string {
  const words = { locale, now };
  if (state.status === 'todo') return sayOpen(state, words);
  return withoutMarks(state.status === 'unknown' ? sayUnknown(state, words) : saySettled(state, words), 'b');
}

function sayOpen(state: TaskState, words: Words): string {
  const brief = sayBriefly(state, words);
  if (state.contradicted && brief) return sayOfTask('say-contradicted', state, words, brief);
  const seen = saySeen(state, words);
  if (!seen) return words.locale.t('say-open');
  // What is open need not say its age before that.
  const isOld = state.at !== undefined && words.now - state.at >= HOUR;
  return isOld ? sayOfTask('say-todo', state, words, seen) : seen;
}

function saySettled(state: TaskState, words: Words): string {
  if (state.status === 'done') {
    const { again } = state.evidence ?? {};
    const said = sayOfTask(isSeenAlone(state) ? 'say-done-seen' : doneBy(state), state, words);
    return again === undefined || state.source !== 'reading'
      ? said
      : inSentences(words.locale.code, [said, words.locale.t('say-again', { ago: words.locale.ago(again, words.now) })]);
  }
  // Only what was open is worth remembering.
  const was = sayBriefly(state, words) && saySeen(state, words, true);
  return was ? sayOfTask('say-set-aside-was', state, words, was) : words.locale.t('say-set-aside');
}

/** AliExpress was asked for the data, and its file was not added yet. */
export const isDataAsked = ({ evidence }: TaskState): boolean => evidence?.say === 'data-asked';

/** What says by itself how far it goes: nothing of the data was checked, and whether the copy holds all orders is not known. */
const SAYS_ALL: readonly (string | undefined)[] = ['data-asked', 'kept-so-far'];

/** What the person said: of the task, on another computer, or of the words on the page. */
const doneBy = ({ elsewhere, source }: TaskState): string =>
  source === 'reading' ? 'say-done-by-word' : elsewhere ? 'say-done-elsewhere' : 'say-done-told';

function sayUnknown(state: TaskState, words: Words): string {
  if (state.asleep) return words.locale.t('say-asleep');
  const seen = saySeen(state, words, state.stale);
  if (state.stale) return sayOfTask(seen ? 'say-stale' : 'say-stale-bare', state, words, seen);
  if (state.unread) return words.locale.t('say-unread');
  if (!seen) return words.locale.t('say-unknown');
  return SAYS_ALL.includes(state.evidence?.say) ? seen : sayOfTask('say-part', state, words, seen);
}

/** A sentence without its marks, or without those of one name. */
export const withoutMarks = (sentence: string, mark: 'b' | 'b|time' = 'b|time'): string =>
  sentence.replace(new RegExp(`</?(${mark})>`, 'g'), '');

/** Nothing is open and nothing unchecked: what was set aside, and that the rest is the person's. */
export const sayReady = ({ setAside }: Readiness, { t, code }: Locale): string =>
  inSentences(code, [...(setAside.length > 0 ? [t('set-aside-by-you', { count: setAside.length })] : []), t('your-hand')], true);
