import type { JSX } from 'preact';
import type { GuideQuestion, QuestionId } from '../../../lib/tasks/questions';
import { ButtonRow } from '../../ButtonRow';
import type { Words } from '../../evidence-words';
import { Answer } from './Answer';
import type { CurrentState } from './current-state';
import { DestinationLink, type Destinations } from './DestinationLink';

interface Props {
  readonly words: Words;
  readonly questions: readonly GuideQuestion[];
  /** What is known for this person, where something is. */
  readonly nows: Readonly<Partial<Record<QuestionId, CurrentState>>>;
  readonly destinations: Destinations;
}

/** What people ask, and what is known of it: by whom, and as of when. */
export function Questions({ words, questions, nows, destinations }: Props): JSX.Element {
  const { t } = words.locale;
  return (
    <>
      <p class="lead">{t('questions-lead')}</p>
      <div class="card">
        {questions.map(({ id, to }) => (
          <Answer key={id} id={`question-${id}`} title={t(`question-${id}`)} now={nows[id]} words={words}>
            {t(`question-${id}-answer`)
              .split('\n')
              .map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            <p class="evidence">{t(`question-${id}-source`)}</p>
            <ButtonRow>
              {to.map((one) => (
                <DestinationLink key={one} to={one} destinations={destinations} locale={words.locale} />
              ))}
            </ButtonRow>
          </Answer>
        ))}
      </div>
    </>
  );
}
