import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { SourceNote } from './SourceNote';

interface Props {
  /** Of the task. */
  readonly id: string;
  /** Id of a place of the guide that tells more. */
  readonly more?: string | undefined;
  readonly locale: Locale;
}

/** What a task needs, in a sentence or two, behind one word. */
export function HowTo({ id, more, locale }: Props): JSX.Element {
  const { t } = locale;
  return (
    <details class="how">
      <summary>
        {t('how')}
        <span class="vh">: {t(`task-${id}`)}</span>
      </summary>
      <p>
        {t(`how-${id}`)}{' '}
        {more && (
          <a href={`#${more}`}>
            {t(`more-${more}`)}
            <span class="vh">: {t(`task-${id}`)}</span>
          </a>
        )}
        <SourceNote of={`how-${id}`} locale={locale} />
      </p>
    </details>
  );
}
