import browser from 'webextension-polyfill';
import { runInWorker } from '../../lib/archive/worker/client';
import type { ReportProgress, WorkerAnswers, WorkerRequest, WorkerRequestType } from '../../lib/archive/worker/request';

/** How long work is followed and ended. */
export interface WorkOptions {
  readonly report: ReportProgress;
  readonly signal: AbortSignal;
}

/** Has the worker do it, off this page. @throws KeepFault */
export const runInArchiveWorker = <T extends WorkerRequestType>(
  request: WorkerRequest<T>,
  watch?: WorkOptions,
): Promise<WorkerAnswers[T]> =>
  runInWorker(new Worker(browser.runtime.getURL('archive-worker.js')), request, watch?.report, watch?.signal);
