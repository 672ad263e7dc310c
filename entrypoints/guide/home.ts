import { journeyStage } from '../../lib/page-store/journey-stage';
import type { GuideState, SectionId } from './section';

type HomeState = Pick<GuideState, 'checklist' | 'journey'>;

/** Nothing was ever seen, ticked or decided. */
export const isNew = ({ checklist, journey }: HomeState): boolean =>
  journey.decision === undefined && checklist.prepare.every(({ status, at }) => status === 'unknown' && at === undefined);

/** The section the person is at: there the guide opens where nothing else is asked for. Empty for its beginning. */
export function homeOf(known: HomeState): SectionId | '' {
  const { sent, readiness } = journeyStage(known.checklist);
  if (sent) return 'after';
  const { decision } = known.journey;
  if (isNew(known) || decision?.outcome === 'stay') return '';
  if (readiness.verdict === 'ready') return 'gate';
  return decision?.outcome === 'close' || readiness.unchecked.length < known.checklist.prepare.length ? 'prepare' : '';
}
