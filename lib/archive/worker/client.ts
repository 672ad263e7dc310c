import { KeepFault } from '../model/errors';
import { chunksOf, isChunk, joinChunks } from './chunks';
import { isWorkerReply, type ReportProgress, type WorkerAnswers, type WorkerRequest, type WorkerRequestType } from './request';

const nothing = (): void => undefined;

/**
 * Has a worker do one request, and ends the worker: it is made for one.
 * @param worker a fresh `new Worker(browser.runtime.getURL('archive-worker.js'))`
 * @param signal ends the work at once; the promise then rejects with the signal's reason
 * @throws KeepFault where a file cannot be made or read
 */
export function runInWorker<T extends WorkerRequestType>(
  worker: Worker,
  request: WorkerRequest<T>,
  report: ReportProgress = nothing,
  signal?: AbortSignal,
): Promise<WorkerAnswers[T]> {
  const ahead: unknown[] = [];
  return new Promise<WorkerAnswers[T]>((resolve, reject) => {
    signal?.throwIfAborted();
    signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
    worker.onerror = ({ message }) => reject(new KeepFault('unexpected', message));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (isChunk(data)) return void ahead.push(...data.ahead);
      if (!isWorkerReply(data)) return reject(new KeepFault('unexpected', 'an answer of no known form'));
      if ('progress' in data) return report(data.progress);
      if ('failed' in data) return reject(new KeepFault(data.failed, data.detail));
      resolve(joinChunks(ahead, data.answer as WorkerAnswers[T]));
    };
    void send(worker, request, signal);
  }).finally(() => worker.terminate());
}

/** Lets the page do what waits. A timer would do, but takes a second where the tab is hidden. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** With a pause between the parts, so that the page stays awake. */
async function send(worker: Worker, request: object, signal: AbortSignal | undefined): Promise<void> {
  const { parts, rest } = chunksOf(request);
  for (const part of parts) {
    if (signal?.aborted) return;
    worker.postMessage(part);
    await pause();
  }
  worker.postMessage(rest);
}
