import type { JSX } from 'preact';
import type { SentLetter } from '../../../lib/aftercare';
import type { LetterCatalog } from '../../../lib/letters';
import type { LetterId, RequestOutcome, SentRequests } from '../../../lib/model/journey';
import { Sentence } from '../../EvidenceLine';
import type { Words } from '../../evidence-words';
import { StateIcon } from '../../StateIcon';
import { requestStatusOf, sayRequestStatus } from '../letters/request-words';
import { AnswerButton, GuideLink } from './AnswerButton';

interface Props {
  readonly rows: readonly SentLetter[];
  readonly requests: SentRequests;
  readonly words: Words;
  /** The rule behind a day, and the letter that comes next. */
  readonly catalog: LetterCatalog;
  readonly onOutcome: (id: LetterId, outcome: RequestOutcome | undefined) => void;
}

/** Letters that wait for an answer, and what came of them. */
export function LetterRows({ rows, ...props }: Props): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <section class="block" id="after-letters">
      <h3>{props.words.locale.t('after-letters')}</h3>
      <ul class="card awaited">
        {rows.map((row) => (
          <Row key={row.id} row={row} {...props} />
        ))}
      </ul>
    </section>
  );
}

/** Where an unanswered or refused request leads. */
const NEXT: Readonly<Partial<Record<LetterId, string>>> = {
  appeal: 'letter-appeal',
  'company-complaint': 'letter-company-complaint',
  complaint: 'letter-complaint',
};

/** An answer to these two is a stage of its own. */
const ANSWERED: Readonly<Partial<Record<LetterId, string>>> = { access: 'letters-say-copy', erasure: 'letters-say-erased' };

function Row({
  row: { id, standing },
  requests,
  words,
  catalog,
  onOutcome,
}: Omit<Props, 'rows'> & { row: SentLetter }): JSX.Element | null {
  const { t } = words.locale;
  const request = requests[id];
  if (!request) return null;
  const shape = requestStatusOf(request, words);
  const next = shape === 'todo' ? NEXT[catalog.nextLetter(id, request) ?? 'stop'] : undefined;
  const status = shape === 'done' || shape === 'todo' ? shape : 'unknown';
  const say = (answer: string, outcome: RequestOutcome | undefined): JSX.Element => (
    <AnswerButton id={answer} of={t(`letters-${id}`)} words={words} onPress={() => onOutcome(id, outcome)} />
  );
  return (
    <li class="task" data-request={id} data-status={status}>
      <StateIcon shape={shape} />
      <div>
        <p class="task-name">
          <span class="vh">{t(`status-${status}`)}. </span>
          {t(`letters-${id}`)}
        </p>
        <p class="evidence">
          <Sentence text={sayRequestStatus(id, request, words, catalog.dueOf(id, request))} at={request.sentAt} words={words} />
        </p>
      </div>
      <div class="answers">
        {next && <GuideLink to={next} words={words} />}
        {request.outcome ? say('take-back', undefined) : say(ANSWERED[id] ?? 'was-answered', 'confirmed')}
        {!request.outcome && say('was-refused', 'refused')}
        {standing.is === 'overdue' && say('no-answer-came', 'no-answer')}
      </div>
    </li>
  );
}
