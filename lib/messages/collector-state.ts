import { isCount, isOneOf, isRecord, isTime } from '../tools/guards';

/**
 * Why the collector ended: the page proved its end, nothing new came three times, the person stopped it, or something
 * came in between (`left-alone`: the tab was hidden; `changed`: the page changed in a way it does not understand;
 * `unsaved`: what it found could not be stored; `failed`: the page could not be looked at; `no-button`: there was nothing to
 * press).
 */
export type CollectEnd =
  | 'end'
  | 'nothing-new'
  | 'stopped'
  | 'robot-check'
  | 'signed-out'
  | 'left-alone'
  | 'changed'
  | 'unsaved'
  | 'failed'
  | 'no-button';

/** How far the collector is. */
export interface CollectorState {
  readonly phase: 'running' | 'paused' | 'ended';
  readonly end?: CollectEnd;
  /** Orders on the page now. */
  readonly shown: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

const PHASES: readonly string[] = ['running', 'paused', 'ended'] satisfies CollectorState['phase'][];
const ENDS: readonly string[] = [
  'end',
  'nothing-new',
  'stopped',
  'robot-check',
  'signed-out',
  'left-alone',
  'changed',
  'unsaved',
  'failed',
  'no-button',
] satisfies CollectEnd[];

/** True for the collector's state as a page tells it. */
export function isCollectorState(value: unknown): value is CollectorState {
  return (
    isRecord(value) &&
    isOneOf(PHASES, value.phase) &&
    (value.end === undefined || isOneOf(ENDS, value.end)) &&
    isCount(value.shown) &&
    isTime(value.startedAt)
  );
}
