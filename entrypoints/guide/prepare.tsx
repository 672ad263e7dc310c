import { Prepare } from '../../components/guide/prepare/Prepare';
import { journeyOf } from '../../lib/ahead';
import { progress, readiness, type TaskState } from '../../lib/checklist';
import type { Scene } from '../../lib/live';
import type { Journey } from '../../lib/storage';
import type { Part } from './section';
import { shapeOfVerdict } from './shapes';

/** Get ready: the checklist, as in the popup. */
export const prepare: Part = {
  id: 'prepare',
  group: 'journey',
  section: ({ scene, acts, journey, words }) => (
    <Prepare
      states={scene.prepare}
      next={nextOf(scene, journey)}
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

/** Nobody who stays, or has sent the request, is asked to go on with this. */
function nextOf(scene: Scene, { decision }: Journey): TaskState | undefined {
  const { sent, next } = journeyOf(scene);
  return sent || decision?.outcome === 'stay' ? undefined : next;
}
