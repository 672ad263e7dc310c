import { sayMoment } from '../../../components/clock-words';
import type { Words } from '../../../components/evidence-words';
import { sayLetters, sayRecorded } from '../../../components/guide/after/record-words';
import { copyLines } from '../../../components/guide/gate/CopySummary';
import { sentLetters } from '../../../lib/aftercare';
import { type RecordPage, recordJson } from '../../../lib/archive/export/record-file';
import type { NewFile } from '../../../lib/archive/worker/request';
import { letterCatalog } from '../../../lib/letters';
import type { ClosingRecord, SentRequests } from '../../../lib/model/journey';
import { saveFile, saveMade } from '../save-file';
import { runInArchiveWorker } from '../worker';

const htmlOf = (record: ClosingRecord, requests: SentRequests, words: Words): Promise<NewFile> =>
  runInArchiveWorker({ type: 'record', page: pageOf(record, requests, words) });

/** The record as a page to read, and as data. @throws KeepFault */
export async function recordTexts(
  record: ClosingRecord,
  requests: SentRequests,
  words: Words,
): Promise<{ html: string; json: string }> {
  const { bytes } = await htmlOf(record, requests, words);
  return { html: new TextDecoder().decode(bytes), json: recordJson(record, requests, words.now) };
}

/** Hands the record over as a page or as data. @throws KeepFault */
export async function saveRecord(
  record: ClosingRecord,
  requests: SentRequests,
  as: 'html' | 'json',
  words: Words,
): Promise<void> {
  if (as === 'json') {
    const data = new Blob([recordJson(record, requests, words.now)], { type: 'application/json;charset=utf-8' });
    return saveFile('last-orders-closing-record.json', data);
  }
  saveMade(await htmlOf(record, requests, words));
}

function pageOf(record: ClosingRecord, requests: SentRequests, words: Words): RecordPage {
  const { locale } = words;
  const { t, code, direction } = locale;
  const { sentAt, tasks, kept, acknowledged, note } = record;
  return {
    ...{ code, direction, note },
    title: t('record-title'),
    lead: t('after-record-what', { when: sayMoment(sentAt, locale) }),
    checked: t('record-checked', { count: tasks.length }),
    rows: tasks.map((task) => [t(`task-${task.id}`), t(`status-${task.status}`), sayRecorded(task, words)]),
    kept: t('gate-copy'),
    figures: copyLines(kept, locale),
    lettersTitle: t('letters-record'),
    letters: sayLetters(sentLetters(requests, words.now), requests, letterCatalog, words),
    acknowledged: t('record-acknowledged'),
    acknowledgements: acknowledged.map((what) => t(`ack-${what}`)),
    noteTitle: t('record-note'),
    foot: t('record-foot', { when: sayMoment(words.now, locale) }),
  };
}
