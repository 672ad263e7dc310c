import type { JSX, RefObject } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import type { Acknowledgement } from '../../../lib/model/journey';
import { LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import type { Words } from '../../evidence-words';

interface Props {
  readonly words: Words;
  readonly unticked: readonly Acknowledgement[];
  readonly unsettled: readonly TaskState[];
  readonly form: string;
  readonly place: RefObject<HTMLElement | null>;
}

/** Said instead of opening the closing form: what is missing, by name. The person may go all the same. */
export function Missing({ words: { locale }, unticked, unsettled, form, place }: Props): JSX.Element {
  const { t } = locale;
  return (
    <section class="missing" ref={place} tabIndex={-1} aria-label={t('missing')}>
      <h3>{t('missing')}</h3>
      <ul class="bullets">
        {unsettled.map(({ task, status }) => (
          <li key={task.id}>
            <a href={`#task-${task.id}`}>{t(`task-${task.id}`)}</a> <span class="quiet">{t(`status-${status}`)}</span>
          </li>
        ))}
        {unticked.map((what) => (
          <li key={what}>{t('missing-tick', { what: t(`ack-${what}`) })}</li>
        ))}
      </ul>
      <p class="small quiet">{t('missing-why')}</p>
      <ButtonRow>
        <LinkOut look="plain small" href={form}>
          {t('open-form-anyway')}
        </LinkOut>
      </ButtonRow>
    </section>
  );
}
