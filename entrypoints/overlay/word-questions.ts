import type { WordAnswer, WordRow } from '../../components/overlay/WordQuestions';
import { areUnknownWords, type PageState } from '../../lib/messages';
import { requested } from '../../lib/page-store/background-client';
import type { StoreActions } from '../../lib/page-store/page-store';
import { normal } from '../../lib/site/language';
import { isExplainedList, type ToldWords, wordsToldOf } from '../../lib/site/told-words';
import type { WordMemory } from './memory';
import { command } from './page-below';

/** Something of the page is not understood, or was explained: then there are words to ask about. */
const isAbout = ({ page, facts }: PageState, told: ToldWords): boolean =>
  isExplainedList(page) &&
  (Number(facts.ordersUnclear ?? 0) + Number(facts.casesUnclear ?? 0) > 0 || wordsToldOf(told, page).length > 0);

/** Asks the page below for the words that nobody knows, once for each state of it. @param draw called if there are others now */
export async function askForWords(memory: WordMemory, page: PageState, told: ToldWords, draw: () => void): Promise<void> {
  const of = isAbout(page, told) ? JSON.stringify([page.page, page.facts]) : '';
  if (of === memory.askedOf) return;
  memory.askedOf = of;
  const answer: unknown = of ? await command({ type: 'words' }) : [];
  // Another state of the page is asked about meanwhile.
  if (memory.askedOf !== of) return;
  memory.unknown = areUnknownWords(answer) ? answer : [];
  draw();
}

/** The words to ask about, with what was said of them. */
export function wordRows({ unknown, unsure }: WordMemory, { page }: PageState, told: ToldWords): WordRow[] {
  const said = new Map(wordsToldOf(told, page).map(([word, { means }]) => [normal(word), means]));
  return unknown.map((row) => ({
    ...row,
    said: said.get(normal(row.word)) ?? (unsure.includes(row.word) ? 'unsure' : undefined),
  }));
}

/** Takes the person's answer; undefined takes it back. That they do not know is not stored: it changes nothing. */
export function takeAnswer(
  { memory, page: { page }, actions, draw }: { memory: WordMemory; page: PageState; actions: StoreActions; draw: () => void },
  word: string,
  answer: WordAnswer | undefined,
): void {
  const wasUnsure = memory.unsure.includes(word);
  memory.unsure = [...memory.unsure.filter((other) => other !== word), ...(answer === 'unsure' ? [word] : [])];
  draw();
  if (answer === 'unsure' || wasUnsure || !isExplainedList(page)) return;
  const change = { on: page, word, means: answer ?? null } as const;
  void actions.save(() => requested({ type: 'word', change }), undefined, `word:${page}:${word}`);
}
