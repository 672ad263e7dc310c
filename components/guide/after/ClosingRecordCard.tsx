import { Component, type JSX } from 'preact';
import type { ClosingRecord } from '../../../lib/model/journey';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { sayMoment } from '../../clock-words';
import type { Words } from '../../evidence-words';
import { StateIcon } from '../../StateIcon';
import { copyLines } from '../gate/CopySummary';
import { sayRecorded } from './record-words';

interface Props {
  readonly record: ClosingRecord;
  /** Letters by name, and how each stands. */
  readonly letters: readonly (readonly [letter: string, stands: string])[];
  readonly words: Words;
  readonly onNote: (note: string) => void;
  readonly onSave: (as: 'html' | 'json') => void;
}

/** What stood when the request was sent, to keep and to show. */
export function ClosingRecordCard(props: Props): JSX.Element {
  const { record, letters, words, onSave } = props;
  const { locale } = words;
  const { t } = locale;
  return (
    <section class="block" id="after-record">
      <h3>{t('after-record')}</h3>
      <div class="card padded">
        <p>{t('after-record-what', { when: sayMoment(record.sentAt, locale) })}</p>
        <details>
          <summary>{t('record-checked', { count: record.tasks.length })}</summary>
          <ul>
            {record.tasks.map((task) => (
              <li key={task.id} class="recorded" data-recorded={task.id} data-status={task.status}>
                <StateIcon shape={task.status} />
                <div>
                  <p class="task-name">
                    <span class="vh">{t(`status-${task.status}`)}. </span>
                    {t(`task-${task.id}`)}
                  </p>
                  <p class="evidence">{sayRecorded(task, words)}</p>
                </div>
              </li>
            ))}
          </ul>
        </details>
        <dl class="ledger">
          {copyLines(record.kept, locale).map(([what, figure]) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd class="num">{figure}</dd>
            </div>
          ))}
        </dl>
        {letters.length > 0 && (
          <details open>
            <summary>{t('letters-record')}</summary>
            <ul>
              {letters.map(([letter, stands]) => (
                <li key={letter}>
                  <span class="task-name">{letter}</span>
                  <p class="evidence">{stands}</p>
                </li>
              ))}
            </ul>
          </details>
        )}
        <OwnNote {...props} />
        <ButtonRow>
          <Button onPress={() => onSave('html')}>{t('record-save-html')}</Button>
          <Button onPress={() => onSave('json')}>{t('record-save-json')}</Button>
        </ButtonRow>
        <p class="quiet">{t('record-personal')}</p>
      </div>
    </section>
  );
}

/** A note of the person's own; kept when they say so. */
class OwnNote extends Component<Props, { readonly draft: string | undefined }> {
  override state = { draft: undefined as string | undefined };

  private readonly keep = (): void => {
    this.props.onNote((this.state.draft ?? '').trim());
    this.setState({ draft: undefined });
  };

  override render({ record, words: { locale } }: Props, { draft }: { readonly draft: string | undefined }): JSX.Element {
    const isChanged = draft !== undefined && draft.trim() !== (record.note ?? '');
    return (
      <div class="note-field">
        <label for="record-note">{locale.t('record-note')}</label>
        <div class="field">
          <textarea
            id="record-note"
            rows={3}
            maxLength={2000}
            value={draft ?? record.note ?? ''}
            onInput={(event) => this.setState({ draft: event.currentTarget.value })}
          />
        </div>
        <ButtonRow>
          <Button look="small" onPress={this.keep} disabled={!isChanged}>
            {locale.t('record-note-keep')}
          </Button>
          <span class="quiet">
            {locale.t(isChanged ? 'record-note-changed' : record.note ? 'record-note-kept' : 'record-note-what')}
          </span>
        </ButtonRow>
      </div>
    );
  }
}
