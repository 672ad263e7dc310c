import browser from 'webextension-polyfill';
import { ask } from '../../lib/keep/ask';
import type { Answers, Report, Request, RequestType } from '../../lib/keep/request';

/** How long work is followed and ended. */
export interface Watch {
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Has the worker do it, off this page. @throws KeepFault */
export const work = <T extends RequestType>(request: Request<T>, watch?: Watch): Promise<Answers[T]> =>
  ask(new Worker(browser.runtime.getURL('keep-worker.js')), request, watch?.report, watch?.signal);
