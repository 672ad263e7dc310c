import { Prepare } from '../../components/guide/prepare/Prepare';
import { VERDICT_SHAPES } from '../../components/shapes';
import { progress, readiness, type TaskState } from '../../lib/model/checklist';
import { journeyStage } from '../../lib/page-store/journey-stage';
import type { ChecklistState } from '../../lib/page-store/page-store';
import type { JourneyRecords } from '../../lib/storage';
import { printAlone } from './paper';
import type { GuidePart } from './section';

/** Get ready: the checklist, as in the popup. */
export const prepareSection: GuidePart = {
  id: 'prepare',
  group: 'journey',
  section: ({ checklist, actions, journey, words }) => (
    <Prepare
      states={checklist.prepare}
      next={nextOf(checklist, journey)}
      words={words}
      onTick={(state, as) => void actions.tick([state.task], as)}
      onPrint={() => printAlone('prepare')}
    />
  ),
  folded({ checklist, words: { locale } }) {
    const { verdict, setAside } = readiness(checklist.prepare);
    if (verdict !== 'ready') return undefined;
    const aside = setAside.length > 0 ? `. ${locale.t('set-aside-by-you', { count: setAside.length })}` : '';
    return locale.t('verdict-ready') + aside;
  },
  shape: ({ checklist }) => VERDICT_SHAPES[readiness(checklist.prepare).verdict],
  figure({ checklist, words }) {
    const { done, total } = progress(checklist.prepare);
    return words.locale.t('figure-of', { done, total });
  },
};

/** Nobody who stays, or has sent the request, is asked to go on with this. */
function nextOf(checklist: ChecklistState, { decision }: JourneyRecords): TaskState | undefined {
  const { sent, next } = journeyStage(checklist);
  return sent || decision?.outcome === 'stay' ? undefined : next;
}
