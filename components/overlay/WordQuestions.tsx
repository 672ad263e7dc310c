import type { JSX } from 'preact';
import type { UnknownWord } from '../../lib/messages';
import type { ToldMeaning } from '../../lib/site/told-words';
import { Button } from '../Button';
import type { Words } from '../evidence-words';

/** What was answered about a word: what it means, or that the person does not know either. */
export type WordAnswer = ToldMeaning | 'unsure';

/** A word of the page that nobody knows, and what the person has said of it. */
export interface WordRow extends UnknownWord {
  readonly said: WordAnswer | undefined;
}

const ANSWERS: readonly WordAnswer[] = ['open', 'finished', 'unsure'];

interface Props {
  readonly rows: readonly WordRow[];
  /** Whether they stand on cases, not on orders. */
  readonly cases: boolean;
  readonly words: Words;
  /** Undefined takes an answer back. */
  readonly onWord: (word: string, answer: WordAnswer | undefined) => void;
}

/** Asks what words mean that nobody knows, each once. All answers weigh the same, and each can be taken back. */
export function WordQuestions({ rows, cases, words: { locale }, onWord }: Props): JSX.Element {
  const { t } = locale;
  return (
    <div class="second words">
      <h3>{t('words-ask')}</h3>
      <p class="evidence">{t('words-ask-why')}</p>
      <ul>
        {rows.map(({ word, count, said }) => (
          <li key={word}>
            <p>
              <q>
                <bdi>{word}</bdi>
              </q>{' '}
              <span class="quiet">{t(cases ? 'words-on-cases' : 'words-on-orders', { count })}</span>
            </p>
            <div class="actions">
              {said && <span role="status">{t(`words-said-${said}`)}</span>}
              {said ? (
                <Button look="plain small" onPress={() => onWord(word, undefined)}>
                  {t('take-back')}
                  <span class="vh">: {word}</span>
                </Button>
              ) : (
                ANSWERS.map((answer) => (
                  <Button key={answer} look="small" onPress={() => onWord(word, answer)}>
                    {t(`words-${answer}`)}
                    <span class="vh">: {word}</span>
                  </Button>
                ))
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
