import type { Words } from '../../../components/evidence-words';
import { sayRecorded } from '../../../components/guide/after/record-words';
import { moment } from '../../../components/guide/after/say';
import { copyLines } from '../../../components/guide/gate/Copy';
import { type RecordPage, recordHtml, recordJson } from '../../../lib/aftercare/record-file';
import type { ClosingRecord } from '../../../lib/journey';
import { saveFile } from '../hand-over';

/** The record as a page to read, or as data. */
export const recordText = async (record: ClosingRecord, as: 'html' | 'json', words: Words): Promise<string> =>
  as === 'html' ? recordHtml(pageOf(record, words)) : recordJson(record, words.now);

/** Hands the record over as a page or as data. */
export async function saveRecord(record: ClosingRecord, as: 'html' | 'json', words: Words): Promise<void> {
  const text = await recordText(record, as, words);
  const type = as === 'html' ? 'text/html' : 'application/json';
  saveFile(`last-orders-closing-record.${as}`, new Blob([text], { type: `${type};charset=utf-8` }));
}

function pageOf(record: ClosingRecord, words: Words): RecordPage {
  const { locale } = words;
  const { t, code, direction } = locale;
  const { sentAt, tasks, kept, acknowledged, note } = record;
  return {
    ...{ code, direction, note },
    title: t('record-title'),
    lead: t('after-record-what', { when: moment(sentAt, locale) }),
    checked: t('record-checked', { count: tasks.length }),
    rows: tasks.map((task) => [t(`task-${task.id}`), t(`status-${task.status}`), sayRecorded(task, words)]),
    kept: t('gate-copy'),
    figures: copyLines(kept, locale),
    acknowledged: t('record-acknowledged'),
    acknowledgements: acknowledged.map((what) => t(`ack-${what}`)),
    noteTitle: t('record-note'),
    foot: t('record-foot', { when: moment(words.now, locale) }),
  };
}
