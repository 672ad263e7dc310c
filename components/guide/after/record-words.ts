import type { RecordedTask } from '../../../lib/journey';
import { plain, saySeen, type Words } from '../../evidence-words';
import { moment } from './say';

/** What stood with a task when the request was sent, in one sentence with its date; without marks. */
export function sayRecorded({ id, status, source, at, say, counts }: RecordedTask, words: Words): string {
  const { locale } = words;
  const state = {
    task: { id, phase: 'prepare', group: '' },
    evidence: say === undefined ? undefined : { say, counts: counts ?? {} },
    ...{ status, source, at, stale: false, contradicted: false, unread: false },
  } as const;
  const seen = saySeen(state, words, status === 'unknown' || status === 'set-aside');
  if (status === 'unknown' && (at === undefined || seen === undefined)) return locale.t('record-unchecked');
  // What rests on the person's own copy has no time of its own: that stands with the copy.
  if (at === undefined) return plain(seen ?? locale.t(`status-${status}`));
  const who = status === 'done' && source === 'person' ? 'told' : `${status}-${seen === undefined ? 'bare' : 'seen'}`;
  return plain(locale.t(`record-${who}`, { what: seen ?? '', when: moment(at, locale) }));
}
