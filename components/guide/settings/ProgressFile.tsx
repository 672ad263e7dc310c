import type { JSX } from 'preact';
import { Button } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { FileButton } from '../../FileButton';
import { Note } from '../../Note';
import type { Picked, PickedRecord, SettingsProps } from './view';

/** The progress as a file, to take elsewhere or to keep. */
export function ProgressFile(props: SettingsProps): JSX.Element {
  const { words, picked, onSave, onPick } = props;
  const { t } = words.locale;
  return (
    <>
      <p>{t('file-what')}</p>
      <ButtonRow>
        <Button onPress={onSave}>{t('file-save')}</Button>
        <FileButton accept=".json,application/json" label={t('file-take')} onFile={onPick} />
      </ButtonRow>
      {picked && ('refused' in picked ? <Refused {...props} picked={picked} /> : <Preview {...props} picked={picked} />)}
    </>
  );
}

type Refusal = Extract<Picked, { refused: string }>;

function Refused({ words, picked, onLeaveFile }: SettingsProps & { picked: Refusal }): JSX.Element {
  const { t } = words.locale;
  const what = t(`file-refused-${picked.refused}`, { where: picked.where ?? '' });
  return (
    <Note kind="grave" title={t('file-refused', { file: picked.file })} what={`${what} ${t('file-refused-nothing')}`}>
      <Button look="plain small" onPress={onLeaveFile}>
        {t('file-close')}
      </Button>
    </Note>
  );
}

type Readable = Exclude<Picked, Refusal>;

const isTaken = ({ how }: PickedRecord): boolean => how === 'new' || how === 'newer';

/** What taking it in would change, record by record, before anything does. */
function Preview({ words, picked, onTakeIn, onLeaveFile }: SettingsProps & { picked: Readable }): JSX.Element {
  const { t } = words.locale;
  const taken = picked.records.filter(isTaken);
  const count = (how: PickedRecord['how']): number => picked.records.filter((record) => record.how === how).length;
  return (
    <section class="note preview">
      <h4>{t('file-preview', { file: picked.file })}</h4>
      <p class="quiet">{t('file-made-by', { by: picked.madeBy })}</p>
      <p role="status">{t('file-counts', { taken: taken.length, older: count('older'), same: count('same') })}</p>
      {taken.length > 0 && (
        <ul>
          {taken.map(({ key, name, how }) => (
            <li key={key}>
              {name} <span class="taken">{t(`file-${how}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <ButtonRow>
        {taken.length > 0 && (
          <Button look="small" onPress={onTakeIn}>
            {t('file-take-in')}
          </Button>
        )}
        <Button look="plain small" onPress={onLeaveFile}>
          {t(taken.length > 0 ? 'file-leave' : 'file-close')}
        </Button>
      </ButtonRow>
    </section>
  );
}
