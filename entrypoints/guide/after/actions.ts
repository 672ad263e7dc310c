import type { AfterActs } from '../../../components/guide/after/After';
import { closingRecordOf } from '../../../lib/model/closing-record';
import type { RequestOutcome } from '../../../lib/model/journey';
import {
  answerRequest,
  noteOnClosing,
  openClosing,
  signInWorked,
  takeBackRequest,
  tick,
  writeClosing,
} from '../../../lib/storage';
import type { GuideState } from '../section';
import { saveRecord } from './record';

/** What the person may say and do in this section. */
export function afterActions(state: GuideState): AfterActs {
  const { actions, journey, words } = state;
  return {
    onTick: (task, as) => void actions.tick([task.task], as),
    onOutcome: (outcome) => void actions.save(() => answerClosing(outcome), undefined, 'closing-outcome'),
    onSignIn: (worked) => void (worked ? actions.save(worksStill) : actions.tick([{ id: 'try-sign-in' }], 'done')),
    onSentAgain: () => void actions.save(() => sendAgain(state), undefined, 'sent:closing'),
    onTakenBack: (wasSent) =>
      void actions.save(() => (wasSent ? tick('submit-request', 'done') : forget()), undefined, 'sent:closing'),
    onLetter: (id, outcome) => void actions.save(() => answerRequest(id, outcome), undefined, `outcome:${id}`),
    onNote: (note) => void actions.save(() => noteOnClosing(note), undefined, 'note'),
    onSaveRecord: (as) =>
      void actions.save(
        async () => journey.closing && saveRecord(journey.closing, journey.requests, as, words),
        undefined,
        'record',
      ),
  };
}

/** The word on the request, and on the tasks that say the same. */
async function answerClosing(outcome: RequestOutcome | undefined): Promise<void> {
  await answerRequest('closing', outcome);
  for (const id of ['confirm-closed', 'await-deletion'] as const) await tick(id, outcome === 'confirmed' ? 'done' : undefined);
}

async function worksStill(): Promise<void> {
  await signInWorked();
  await tick('try-sign-in', undefined);
}

async function sendAgain({ checklist, acknowledged }: GuideState): Promise<void> {
  await openClosing(closingRecordOf(checklist, acknowledged, Date.now()));
  await tick('submit-request', 'done');
}

async function forget(): Promise<void> {
  await takeBackRequest('closing');
  await writeClosing(undefined);
}
