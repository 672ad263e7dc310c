import type { SentLetter } from '../../../lib/aftercare';
import type { LetterCatalog } from '../../../lib/letters';
import type { RecordedTask, SentRequests } from '../../../lib/model/journey';
import { sayMoment } from '../../clock-words';
import { saySeen, type Words, withoutMarks } from '../../evidence-words';
import { sayRequestStatus } from '../letters/request-words';

/** What stood with a task when the request was sent, in one sentence with its date; without marks. */
export function sayRecorded({ id, status, source, at, say, counts }: RecordedTask, words: Words): string {
  const { locale } = words;
  const state = {
    task: { id, phase: 'prepare', group: '' },
    evidence: say === undefined ? undefined : { say, counts: counts ?? {} },
    ...{ status, source, at, stale: false, contradicted: false, unread: false },
    ...{ asleep: false, elsewhere: false, left: 0 },
  } as const;
  const seen = saySeen(state, words, status === 'unknown' || status === 'set-aside');
  if (status === 'unknown' && (at === undefined || seen === undefined)) return locale.t('record-unchecked');
  // What rests on the person's own copy has no time of its own: that stands with the copy.
  if (at === undefined) return withoutMarks(seen ?? locale.t(`status-${status}`));
  const { told = 0, shown = 0 } = counts ?? {};
  const isByWord = status === 'done' && source === 'reading' && told > 0;
  const isTold = status === 'done' && source === 'person';
  const who = isByWord ? 'by-word' : isTold ? 'told' : `${status}-${seen === undefined ? 'bare' : 'seen'}`;
  return withoutMarks(locale.t(`record-${who}`, { what: seen ?? '', when: sayMoment(at, locale), told, shown }));
}

/** Letters that were sent, each by name, and how it stands: when it is due and by which rule, or what came of it. */
export function sayLetters(
  rows: readonly SentLetter[],
  requests: SentRequests,
  catalog: Pick<LetterCatalog, 'dueOf'>,
  words: Words,
): (readonly [letter: string, stands: string])[] {
  return rows.flatMap(({ id }) => {
    const request = requests[id];
    const stands = request && withoutMarks(sayRequestStatus(id, request, words, catalog.dueOf(id, request)));
    return stands ? [[words.locale.t(`letters-${id}`), stands] as const] : [];
  });
}
