import type { JSX } from 'preact';
import type { TaskState } from '../../../lib/model/checklist';
import type { Words } from '../../evidence-words';
import { TaskRow } from '../../TaskRow';
import { HowTo } from '../HowTo';
import { type OnTick, TaskAnswers } from '../TaskAnswers';
import { LastStep } from './LastStep';
import { LookAlikes } from './LookAlikes';
import { Routes } from './Routes';
import { Sending } from './Sending';

export interface CloseProps {
  readonly words: Words;
  readonly states: readonly TaskState[];
  /** The gate is not passed yet: what comes after it comes later. */
  readonly later: boolean;
  /** When the closing request was sent, if it was. */
  readonly sentAt: number | undefined;
  readonly onTick: OnTick;
  readonly onSent: () => void;
  readonly onTakeBack: () => void;
}

/** Places of the guide that help with a task. */
const MORE: Readonly<Record<string, string>> = {
  'sign-in': 'trouble-cannot-sign-in',
  'open-settings': 'routes',
  'find-close-option': 'look-alikes',
  'submit-request': 'last-step',
  'await-deletion': 'trouble-request-not-processed',
};

/** The closing, by the person's own hand: what to do, both known routes, the last step in all its forms, what looks alike. */
export function Close(props: CloseProps): JSX.Element {
  const { words, states, later, onTick } = props;
  const { locale } = words;
  return (
    <>
      <p class="lead">{locale.t('close-lead')}</p>
      <div class="card rows">
        <ul>
          {states.map((state) => {
            const { id } = state.task;
            return (
              <TaskRow key={id} id={`task-${id}`} state={state} words={words} later={later}>
                {id === 'submit-request' ? (
                  <Sending {...props} state={state} />
                ) : (
                  <TaskAnswers state={state} words={words} onTick={onTick} />
                )}
                <HowTo id={id} more={MORE[id]} locale={locale} />
              </TaskRow>
            );
          })}
        </ul>
      </div>
      <Routes locale={locale} />
      <LastStep locale={locale} />
      <LookAlikes locale={locale} />
    </>
  );
}
