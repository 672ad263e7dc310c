import type { JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import { Button } from '../Button';
import { EvidenceLine } from '../EvidenceLine';
import { StateIcon } from '../StateIcon';
import { taskShape } from '../shapes';
import { StatusWord } from '../TaskRow';
import type { OverlayView } from './content';

interface Props {
  readonly view: OverlayView;
  /** The person got in: the account is not closed. */
  readonly gotIn: boolean;
  readonly onRetried: (retry: TaskState, gotIn: boolean) => void;
}

/** Signing in, once the closing request was sent: it should fail, and only the person sees whether it does. Both answers weigh the same. */
export function SignInCheck({ view: { retry, words }, gotIn, onRetried }: Props): JSX.Element {
  const { t } = words.locale;
  const says = gotIn ? 'retry-got-in' : 'retry';
  return (
    <div class="hint" data-task={retry.task.id} data-status={retry.status}>
      <StateIcon shape={taskShape(retry)} />
      <div role="status">
        <h2>
          <StatusWord state={retry} words={words} />
          {t(retry.status === 'done' ? 'retry-failed' : says)}
        </h2>
        {retry.status === 'done' ? <EvidenceLine state={retry} words={words} /> : <p class="evidence">{t(`${says}-why`)}</p>}
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
