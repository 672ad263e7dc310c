import type { RecordedTask } from '../../../lib/journey';
import { plain, saySeen, type Words } from '../../evidence';
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
  const form = seen === undefined ? 'bare' : 'seen';
  if (status === 'unknown' && (at === undefined || seen === undefined)) return locale.t('record-unchecked');
  const who = status === 'done' && source === 'person' ? 'told' : `${status}-${form}`;
  return plain(locale.t(`record-${who}`, { what: seen ?? '', when: at === undefined ? '' : moment(at, locale) }));
}
