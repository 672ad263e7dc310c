/**
 * Why the collector ended: the page proved its end, nothing new came three times, the person stopped it, or something
 * came in between (`left-alone`: the tab was hidden; `changed`: the page changed in a way it does not understand;
 * `unsaved`: what it found could not be stored).
 */
export type CollectEnd = 'end' | 'nothing-new' | 'stopped' | 'robot-check' | 'signed-out' | 'left-alone' | 'changed' | 'unsaved';

/** How far the collector is. */
export interface Collecting {
  readonly phase: 'running' | 'paused' | 'ended';
  readonly end?: CollectEnd;
  /** Orders on the page now. */
  readonly shown: number;
  /** Epoch milliseconds. */
  readonly startedAt: number;
}

const PHASES: readonly string[] = ['running', 'paused', 'ended'] satisfies Collecting['phase'][];
const ENDS: readonly string[] = [
  'end',
  'nothing-new',
  'stopped',
  'robot-check',
  'signed-out',
  'left-alone',
  'changed',
  'unsaved',
] satisfies CollectEnd[];
/** Checks that messages share. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isOneOf = (names: readonly string[], value: unknown): boolean => typeof value === 'string' && names.includes(value);
export const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** True for the collector's state as a page tells it. */
export function isCollecting(value: unknown): value is Collecting {
  return (
    isObject(value) &&
    isOneOf(PHASES, value.phase) &&
    (value.end === undefined || isOneOf(ENDS, value.end)) &&
    isCount(value.shown) &&
    isCount(value.startedAt)
  );
}
