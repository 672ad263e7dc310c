import { faultOf, KeepFault } from '../lib/archive/model/errors';
import { chunksOf, isChunk, joinChunks } from '../lib/archive/worker/chunks';
import { isWorkerRequest, type WorkerReply } from '../lib/archive/worker/request';
import { runWorkerTask } from '../lib/archive/worker/tasks';

/** A dedicated worker of the guide: it makes and reads the files of the person's own copy, one request each. */
const port = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (reply: WorkerReply): void => port.postMessage(reply);

async function answer(request: unknown): Promise<void> {
  if (!isWorkerRequest(request)) throw new KeepFault('bad-request');
  const { parts, rest } = chunksOf(await runWorkerTask(request, (progress) => say({ progress })));
  for (const part of parts) port.postMessage(part);
  say({ answer: rest });
}

function start(): void {
  const ahead: unknown[] = [];
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isChunk(data)) return void ahead.push(...data.ahead);
    answer(joinChunks(ahead, data)).catch((error: unknown) => {
      const { kind, detail } = faultOf(error);
      say({ failed: kind, detail });
    });
  };
}

// What WXT expects of an unlisted script, without its wrapper: as in account/index.ts.
export default { main: start };
