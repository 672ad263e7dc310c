import type { JSX } from 'preact';
import type { TaskState } from '../../lib/checklist';
import { Button } from '../Button';
import { Evidence } from '../Evidence';
import { StateIcon, shapeOf } from '../StateIcon';
import { StatusWord } from '../TaskRow';
import type { Sight } from './content';

interface Props {
  readonly sight: Sight;
  /** The person got in: the account is not closed. */
  readonly gotIn: boolean;
  readonly onRetried: (retry: TaskState, gotIn: boolean) => void;
}

/** Signing in, once the closing request was sent: it should fail, and only the person sees whether it does. Both answers weigh the same. */
export function Retry({ sight: { retry, words }, gotIn, onRetried }: Props): JSX.Element {
  const { t } = words.locale;
  const says = gotIn ? 'retry-got-in' : 'retry';
  return (
    <div class="hint" data-task={retry.task.id} data-status={retry.status}>
      <StateIcon shape={shapeOf(retry)} />
      <div role="status">
        <h2>
          <StatusWord state={retry} words={words} />
          {t(retry.status === 'done' ? 'retry-failed' : says)}
        </h2>
        {retry.status === 'done' ? <Evidence state={retry} words={words} /> : <p class="evidence">{t(`${says}-why`)}</p>}
      </div>
      <div class="actions">
        <Button look="small" onPress={() => onRetried(retry, false)}>
          {t('retry-it-failed')}
        </Button>
        <Button look="small" onPress={() => onRetried(retry, true)}>
          {t('retry-i-got-in')}
        </Button>
      </div>
    </div>
  );
}
