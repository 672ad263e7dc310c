import { faultOf, KeepFault } from '../lib/keep/fault';
import { isPart, joined, partsOf } from '../lib/keep/parts';
import { isRequest, type Reply } from '../lib/keep/request';
import { work } from '../lib/keep/work';

/** A dedicated worker of the guide: it makes and reads the files of the person's own copy, one request each. */
const port = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (reply: Reply): void => port.postMessage(reply);

async function answer(request: unknown): Promise<void> {
  if (!isRequest(request)) throw new KeepFault('bad-request');
  const { parts, rest } = partsOf(await work(request, (progress) => say({ progress })));
  for (const part of parts) port.postMessage(part);
  say({ answer: rest });
}

function start(): void {
  const ahead: unknown[] = [];
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (isPart(data)) return void ahead.push(...data.ahead);
    answer(joined(ahead, data)).catch((error: unknown) => {
      const { kind, detail } = faultOf(error);
      say({ failed: kind, detail });
    });
  };
}

// What WXT expects of an unlisted script, without its wrapper: as in account/index.ts.
export default { main: start };
