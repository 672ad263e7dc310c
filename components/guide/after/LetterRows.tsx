import type { JSX } from 'preact';
import type { LetterRow } from '../../../lib/aftercare';
import type { LetterId, Outcome, Requests } from '../../../lib/journey';
import { Sentence } from '../../Evidence';
import type { Words } from '../../evidence-words';
import { StateIcon } from '../../StateIcon';
import { sayStand, standOf } from '../letters/request-words';
import { Say, Way } from './Says';

interface Props {
  readonly rows: readonly LetterRow[];
  readonly requests: Requests;
  readonly words: Words;
  readonly onOutcome: (id: LetterId, outcome: Outcome | undefined) => void;
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

/** The law gives a date to these alone; a regulator takes no other. */
const COMPLAINED_OF: readonly LetterId[] = ['access', 'erasure'];

function Row({
  row: { id, standing },
  requests,
  words,
  onOutcome,
}: Omit<Props, 'rows'> & { row: LetterRow }): JSX.Element | null {
  const { t } = words.locale;
  const request = requests[id];
  if (!request) return null;
  const shape = standOf(request, words);
  const status = shape === 'done' || shape === 'todo' ? shape : 'unknown';
  const say = (answer: string, outcome: Outcome | undefined): JSX.Element => (
    <Say id={answer} of={t(`letters-${id}`)} words={words} onPress={() => onOutcome(id, outcome)} />
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
          <Sentence text={sayStand(request, words)} at={request.sentAt} words={words} />
        </p>
      </div>
      <div class="answers">
        {shape === 'todo' && COMPLAINED_OF.includes(id) && <Way to="letter-complaint" words={words} />}
        {request.outcome ? say('take-back', undefined) : say('was-answered', 'confirmed')}
        {!request.outcome && say('was-refused', 'refused')}
        {standing.is === 'overdue' && say('no-answer-came', 'no-answer')}
      </div>
    </li>
  );
}
