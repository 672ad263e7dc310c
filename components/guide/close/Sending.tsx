import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import { Button, LinkOut } from '../../Button';
import type { CloseProps } from './Close';

/** The way to the closing form, and the person's word that the request is sent: it starts the record and the clock. */
export function Sending({ state, words, sentAt, onSent, onTakeBack }: CloseProps & { state: TaskState }): JSX.Element {
  const { t } = words.locale;
  if (sentAt !== undefined)
    return (
      <div class="answers">
        <a class="btn small" href="#after">
          {t('section-after')}
        </a>
        <Button look="plain small" onPress={onTakeBack}>
          {t('not-sent')}
        </Button>
      </div>
    );
  return (
    <div class="answers">
      <LinkOut look="small" href={state.task.go ?? ''}>
        {t('go-submit-request')}
      </LinkOut>
      <Button look="small" onPress={onSent}>
        {t('sent-it')}
      </Button>
    </div>
  );
}
