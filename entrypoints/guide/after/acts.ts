import type { AfterActs } from '../../../components/guide/after/After';
import { closingRecordOf } from '../../../lib/closing';
import type { Outcome } from '../../../lib/journey';
import { answerRequest, openClosing, signInWorked, takeBackRequest, tick, writeClosing } from '../../../lib/storage';
import type { GuideState } from '../section';
import { saveRecord } from './record';

/** What the person may say and do in this section. */
export function actsOf(state: GuideState): AfterActs {
  const { acts, journey, words } = state;
  return {
    onTick: (task, as) => void acts.tick([task.task], as),
    onOutcome: (outcome) => void acts.save(() => answerClosing(outcome)),
    onSignIn: (worked) => void (worked ? acts.save(worksStill) : acts.tick([{ id: 'try-sign-in' }], 'done')),
    onSentAgain: () => void acts.save(() => sendAgain(state)),
    onTakenBack: (wasSent) => void acts.save(() => (wasSent ? tick('submit-request', 'done') : forget())),
    onLetter: (id, outcome) => void acts.save(() => answerRequest(id, outcome)),
    onNote: (note) => void acts.save(() => writeNote(journey.closing, note)),
    onSaveRecord: (as) => void (journey.closing && saveRecord(journey.closing, as, words)),
  };
}

/** The word on the request, and on the tasks that say the same. */
async function answerClosing(outcome: Outcome | undefined): Promise<void> {
  await answerRequest('closing', outcome);
  for (const id of ['confirm-closed', 'await-deletion'] as const) await tick(id, outcome === 'confirmed' ? 'done' : undefined);
}

async function worksStill(): Promise<void> {
  await signInWorked();
  await tick('try-sign-in', undefined);
}

async function sendAgain({ scene, acknowledged }: GuideState): Promise<void> {
  await openClosing(closingRecordOf(scene, acknowledged, Date.now()));
  await tick('submit-request', 'done');
}

async function forget(): Promise<void> {
  await takeBackRequest('closing');
  await writeClosing(undefined);
}

/** An empty note is none. */
async function writeNote(record: GuideState['journey']['closing'], note: string): Promise<void> {
  if (!record) return;
  const { note: _, ...rest } = record;
  await writeClosing(note ? { ...rest, note } : rest);
}
