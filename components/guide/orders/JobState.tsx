import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import { Button } from '../../Button';
import type { Job, JobName, OrdersProps } from './view';

/** Which words a job is told in. */
const kindOf = (what: JobName): string => (/^(read|drop|keep)/.test(what) ? what : 'make');

/** How far what was asked for is, and its end in words. Read out as it changes. */
export function JobState({ words: { locale }, job, onStop }: OrdersProps): JSX.Element {
  return (
    <div role="status" class="job">
      {job && 'progress' in job && <UnderWay job={job} locale={locale} onStop={onStop} />}
      {job && 'done' in job && <p>{locale.t(`archive-done-${kindOf(job.what)}`)}</p>}
      {job && 'stopped' in job && <p>{locale.t('archive-stopped')}</p>}
      {job && 'failed' in job && <FailedJob job={job} locale={locale} />}
    </div>
  );
}

interface Props<T extends Job> {
  readonly job: T;
  readonly locale: Locale;
}

function UnderWay({
  job: { what, progress },
  locale: { t },
  onStop,
}: Props<Extract<Job, { progress: number }>> & { onStop: () => void }): JSX.Element {
  return (
    <div class="under-way">
      <label>
        {t(`archive-doing-${kindOf(what)}`)} <progress max={1} value={progress} />
      </label>
      <Button look="plain small" onPress={onStop}>
        {t('archive-stop')}
      </Button>
    </div>
  );
}

/** What did not work, why, and that nothing was harmed. */
function FailedJob({ job: { what, failed }, locale: { t } }: Props<Extract<Job, { failed: unknown }>>): JSX.Element {
  return (
    <div class="note grave">
      <h3>{t(`archive-failed-${kindOf(what)}`)}</h3>
      <p>
        {t(`fault-${failed}`)} {t('archive-unharmed')}
      </p>
    </div>
  );
}
