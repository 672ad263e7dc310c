import type { JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import { Button } from '../Button';
import type { Words } from '../evidence-words';
import { StateIcon } from '../StateIcon';
import { Steps } from '../Steps';
import { TaskRow } from '../TaskRow';

/** Pages where something is open; on the others something is left. */
const LISTS: readonly string[] = ['order-list', 'refund-list'];

interface Props {
  readonly kind: string;
  /** The tasks that the person's own look can answer. */
  readonly answered: readonly TaskState[];
  /** The person looked and found something open. */
  readonly found: boolean;
  readonly words: Words;
  readonly onAnswer: (open: boolean, answered: readonly TaskState[]) => void;
}

/** The page said nothing: says so, and hands over to the person's own eyes. Both answers weigh the same. */
export function UnreadablePage({ kind, answered, found, words, onAnswer }: Props): JSX.Element {
  const { t, has } = words.locale;
  const known = answered.filter(({ status }) => status !== 'unknown');
  const unknown = answered.find(({ status }) => status === 'unknown');
  const look = `look-${kind}`;
  return (
    <>
      <div class="hint" data-task={unknown?.task.id} data-status="unknown">
        <StateIcon shape="unknown" />
        <div>
          <h2>{t('say-unread')}</h2>
          <p class="evidence">{t('unread-why')}</p>
        </div>
      </div>
      {known.length > 0 && (
        <ul class="rest">
          {known.map((state) => (
            <TaskRow key={state.task.id} state={state} words={words}>
              {null}
            </TaskRow>
          ))}
        </ul>
      )}
      {has(look) && answered.length > 0 && (
        <div class="second">
          <h3>{t('look')}</h3>
          <Steps text={t(look)} />
          <div class="actions">
            <Button look="small" onPress={() => onAnswer(false, answered)}>
              {t(LISTS.includes(kind) ? 'look-nothing' : 'look-none-left')}
            </Button>
            <Button look="small" onPress={() => onAnswer(true, answered)}>
              {t(LISTS.includes(kind) ? 'look-something' : 'look-some-left')}
            </Button>
          </div>
          <p class="evidence" role="status">
            {t(found ? 'look-open' : 'look-counts')}
          </p>
        </div>
      )}
      {!has(look) && answered.map((state) => <OwnWord key={state.task.id} state={state} words={words} onAnswer={onAnswer} />)}
    </>
  );
}

/** A task of which the person says on the spot that it is done, as on a page that can be read. */
function OwnWord({ state, words, onAnswer }: Pick<Props, 'words' | 'onAnswer'> & { state: TaskState }): JSX.Element {
  const { t, has } = words.locale;
  const did = `did-${state.task.id}`;
  return (
    <div class="second">
      <h3>{t(`task-${state.task.id}`)}</h3>
      <div class="actions">
        <Button look="small" onPress={() => onAnswer(false, [state])}>
          {t(has(did) ? did : 'did-this')}
        </Button>
      </div>
      <p class="evidence">{t('look-counts')}</p>
    </div>
  );
}
