import { faultOf, KeepFault } from '../lib/keep/fault';
import { isRequest, type Reply } from '../lib/keep/request';
import { work } from '../lib/keep/work';

/** A dedicated worker of the guide: it makes and reads the files of the person's own copy, one request each. */
const port = globalThis as unknown as Pick<Worker, 'postMessage' | 'onmessage'>;
const say = (reply: Reply): void => port.postMessage(reply);

async function answer(request: unknown): Promise<void> {
  if (!isRequest(request)) throw new KeepFault('bad-request');
  say({ answer: await work(request, (progress) => say({ progress })) });
}

function start(): void {
  port.onmessage = ({ data }: MessageEvent<unknown>) => {
    answer(data).catch((error: unknown) => {
      const { kind, detail } = faultOf(error);
      say({ failed: kind, detail });
    });
  };
}

// What WXT expects of an unlisted script, without its wrapper: as in account/index.ts.
export default { main: start };
