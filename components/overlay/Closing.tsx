import type { JSX } from 'preact';
import type { TaskState } from '../../lib/model/checklist';
import { noonOf } from '../../lib/tools/calendar-day';
import { Button } from '../Button';
import { Sentence } from '../EvidenceLine';
import { StateIcon } from '../StateIcon';
import { VERDICT_SHAPES } from '../shapes';
import { StatusWord } from '../TaskRow';
import { isSent, type OverlayView } from './content';
import { GuideLinks } from './GuideLinks';
import { OpenLines } from './OpenLines';

interface Props {
  readonly view: OverlayView;
  readonly guide: string;
  readonly onSent: (request: TaskState) => void;
  readonly onTakeBack: (request: TaskState) => void;
  readonly onNotToday: () => void;
}

/** The closing form below: the verdict first, then the person's own hand. No button here pushes. */
export function Closing({ view, guide, onSent, onTakeBack, onNotToday }: Props): JSX.Element {
  const { t } = view.words.locale;
  if (isSent(view)) return <Sent view={view} guide={guide} onTakeBack={onTakeBack} />;
  return (
    <>
      <ClosingVerdict view={view} />
      {view.page.windowsEnd && (
        <p class="evidence">
          <a href={`${guide}#give-up`} target="_blank" rel="noreferrer">
            {sayEnd(view.page.windowsEnd, view.words)}
          </a>
        </p>
      )}
      <GuideLinks view={view} guide={guide} />
      <div class="second">
        <h3>{t('your-hand')}</h3>
        <details>
          <summary>{t('closing-acts')}</summary>
          <ClosingWalk states={view.close} words={view.words} />
        </details>
        <div class="actions">
          <Button onPress={() => onSent(view.request)}>{t('closing-sent')}</Button>
          <Button look="plain" onPress={onNotToday}>
            {t('closing-not-today')}
          </Button>
        </div>
      </div>
    </>
  );
}

/** From which day on no return or dispute window is open, in the words of popup and guide. */
function sayEnd(windowsEnd: string, { locale }: OverlayView['words']): string {
  if (windowsEnd === 'unclear') return locale.t('give-up-no-day');
  return windowsEnd === 'none' ? locale.t('give-up-free') : locale.t('give-up-from', { day: locale.day(noonOf(windowsEnd)) });
}

function ClosingVerdict({ view: { readiness, words } }: { view: OverlayView }): JSX.Element {
  const { t } = words.locale;
  const { verdict, open, unchecked } = readiness;
  const rest = [...open, ...unchecked];
  return (
    <>
      <div class="hint" data-status={VERDICT_SHAPES[verdict]}>
        <StateIcon shape={VERDICT_SHAPES[verdict]} />
        <div>
          <h2>{t(`verdict-${verdict}`)}</h2>
          <p class="evidence">
            <Counts readiness={readiness} words={words} />
          </p>
        </div>
      </div>
      {rest.length > 0 && <OpenLines states={rest} words={words} />}
    </>
  );
}

function Counts({ readiness, words }: Pick<OverlayView, 'readiness' | 'words'>): JSX.Element {
  const { locale, now } = words;
  const { verdict, open, unchecked, setAside, done, oldest } = readiness;
  if (verdict !== 'ready') return <>{locale.t('verdict-counts', { open: open.length, unchecked: unchecked.length })}</>;
  const counts = locale.t('closing-counts', {
    done: done.length,
    total: done.length + setAside.length,
    setAside: setAside.length,
  });
  const age = oldest === undefined ? '' : locale.t('closing-oldest', { ago: locale.ago(oldest, now) });
  return <Sentence text={`${counts} ${age}`} at={oldest} words={words} />;
}

function Sent({ view, guide, onTakeBack }: Pick<Props, 'view' | 'guide' | 'onTakeBack'>): JSX.Element {
  const { close, request, words } = view;
  const { t } = words.locale;
  return (
    <>
      <div class="hint" data-task={request.task.id} data-status="done">
        <StateIcon shape="done" />
        <div>
          <h2>{t('closing-waits')}</h2>
          <p class="evidence">{t('closing-waits-why')}</p>
        </div>
      </div>
      <ClosingWalk states={close.slice(close.indexOf(request) + 1)} words={words} />
      <div class="actions">
        <Button look="plain small" onPress={() => onTakeBack(request)}>
          {t('take-back')}
        </Button>
      </div>
      <GuideLinks view={view} guide={guide} />
    </>
  );
}

/** The acts of closing, numbered: both known ways there, and all forms its last one was seen in. */
function ClosingWalk({ states, words }: { states: OverlayView['close']; words: OverlayView['words'] }): JSX.Element {
  return (
    <ol class="walk">
      {states.map((state) => (
        <li key={state.task.id} data-task={state.task.id} data-status={state.status}>
          {state.status === 'done' && <StateIcon shape="done" />}
          <span>
            {state.status === 'done' && <StatusWord state={state} words={words} />}
            {words.locale.t(`walk-${state.task.id}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
