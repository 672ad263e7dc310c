import type { Words } from '../../../components/evidence-words';
import { sayRecorded } from '../../../components/guide/after/record-words';
import { moment } from '../../../components/guide/after/say';
import { copyLines } from '../../../components/guide/gate/Copy';
import type { ClosingRecord } from '../../../lib/journey';
import { type RecordPage, recordJson } from '../../../lib/keep/record-file';
import type { NewFile } from '../../../lib/keep/request';
import { saveFile, saveMade } from '../hand-over';
import { work } from '../worker';

const htmlOf = (record: ClosingRecord, words: Words): Promise<NewFile> => work({ type: 'record', page: pageOf(record, words) });

/** The record as a page to read, and as data. @throws KeepFault */
export async function recordTexts(record: ClosingRecord, words: Words): Promise<{ html: string; json: string }> {
  const { bytes } = await htmlOf(record, words);
  return { html: new TextDecoder().decode(bytes), json: recordJson(record, words.now) };
}

/** Hands the record over as a page or as data. @throws KeepFault */
export async function saveRecord(record: ClosingRecord, as: 'html' | 'json', words: Words): Promise<void> {
  if (as === 'json') {
    const data = new Blob([recordJson(record, words.now)], { type: 'application/json;charset=utf-8' });
    return saveFile('last-orders-closing-record.json', data);
  }
  saveMade(await htmlOf(record, words));
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
