import type { Job, JobFault, JobName } from '../../../components/guide/orders/view';
import { KeepFault } from '../../../lib/archive/model/errors';
import { StorageError } from '../../../lib/storage';
import type { WorkOptions } from '../worker';

/** What takes its time, one thing at a time. */
export class Jobs {
  private stopping: AbortController | undefined;

  /** @param tell gets each change of what is under way */
  constructor(private readonly tell: (job: Job) => void) {}

  /**
   * Does what was asked for; what was asked for before it is ended.
   * @returns whether it was done
   * @throws a defect of ours, once it is told
   */
  async run(what: JobName, act: (watch: WorkOptions) => Promise<void>): Promise<boolean> {
    this.stopping?.abort();
    const stopping = new AbortController();
    this.stopping = stopping;
    const { signal } = stopping;
    const tell = (job: Job): void => {
      if (this.stopping === stopping) this.tell(job);
    };
    tell({ what, progress: 0 });
    try {
      await act({ signal, report: (progress) => tell({ what, progress }) });
      tell({ what, done: true });
      return true;
    } catch (error) {
      const failed = faultIn(error);
      tell(signal.aborted ? { what, stopped: true } : { what, failed: failed ?? 'unexpected' });
      if (!failed && !signal.aborted) throw error;
      return false;
    }
  }

  stop(): void {
    this.stopping?.abort();
  }
}

/** What went wrong, by its kind; undefined for a defect of ours. */
function faultIn(error: unknown): JobFault | undefined {
  if (error instanceof KeepFault || error instanceof StorageError) return error.kind;
  // A file that was moved, a folder, or no leave to read it.
  return error instanceof DOMException ? 'file' : undefined;
}
