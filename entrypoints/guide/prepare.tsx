import { Prepare } from '../../components/guide/prepare/Prepare';
import { progress, readiness } from '../../lib/checklist';
import { journeyOf } from '../../lib/live';
import type { Part } from './section';
import { shapeOfVerdict } from './shapes';

/** Get ready: the checklist, as in the popup. */
export const prepare: Part = {
  id: 'prepare',
  group: 'journey',
  section: ({ scene, acts, words }) => (
    <Prepare
      states={scene.prepare}
      next={journeyOf(scene).sent ? undefined : journeyOf(scene).next}
      words={words}
      onTick={(state, as) => void acts.tick([state.task], as)}
    />
  ),
  shape: ({ scene }) => shapeOfVerdict(readiness(scene.prepare)),
  figure({ scene, words }) {
    const { done, total } = progress(scene.prepare);
    return words.locale.t('figure-of', { done, total });
  },
};
