import { KeepFault } from './fault';
import { type Answers, isReply, type Report, type Request, type RequestType } from './request';

const nothing = (): void => undefined;

/**
 * Has a worker do one request, and ends the worker: it is made for one.
 * @param worker a fresh `new Worker(browser.runtime.getURL('keep-worker.js'))`
 * @param signal ends the work at once; the promise then rejects with the signal's reason
 * @throws KeepFault where a file cannot be made or read
 */
export function ask<T extends RequestType>(
  worker: Worker,
  request: Request<T>,
  report: Report = nothing,
  signal?: AbortSignal,
): Promise<Answers[T]> {
  return new Promise<Answers[T]>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new KeepFault('unexpected', message));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (!isReply(data)) return reject(new KeepFault('unexpected', 'an answer of no known form'));
      if ('progress' in data) return report(data.progress);
      if ('failed' in data) return reject(new KeepFault(data.failed, data.detail));
      resolve(data.answer as Answers[T]);
    };
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
