import { render } from 'preact';
import { type Entry, Guide } from '../../components/guide/Guide';
import { progress } from '../../lib/checklist';
import { type Acts, type Scene, sayChanged } from '../../lib/live';
import type { Locale } from '../../lib/locale';
import { setBroken } from '../../lib/storage';
import type { Desk } from './desk';
import { keepFocus } from './focus';
import type { GuideState, Part } from './section';

/** The store and the desk as the sections look at them. */
export function stateOf(
  { journey, target, acknowledged }: Desk,
  scene: Scene,
  acts: Acts,
  { locale, ...ways }: Pick<GuideState, 'goTo' | 'redraw'> & { locale: Locale },
): GuideState {
  return {
    scene,
    acts,
    journey,
    words: { locale, now: scene.now },
    target,
    acknowledged: [...acknowledged],
    acknowledge(what, is) {
      if (is) acknowledged.add(what);
      else acknowledged.delete(what);
      ways.redraw();
    },
    ...ways,
  };
}

/** Draws the guide as it stands. */
export function draw(state: GuideState, desk: Desk): void {
  const { scene, acts, words, journey, goTo, redraw } = state;
  const { prepare, changed, failed } = scene;
  const { problems } = scene.store;
  const malformed = [...problems, ...journey.broken.map((key) => ({ key, reason: 'shape' as const }))].filter(
    ({ reason }) => reason === 'shape',
  );
  const refocus = keepFocus();
  render(
    <Guide
      words={words}
      entries={desk.parts.flatMap((part) => entryOf(part, state))}
      current={desk.current}
      progress={progress(prepare)}
      orders={prepare[0]?.task.go ?? ''}
      isNew={journey.decision === undefined && prepare.every(({ status, at }) => status === 'unknown' && at === undefined)}
      sync={scene.store.settings.sync}
      search={{
        query: desk.query,
        hits: desk.hits,
        onQuery(query) {
          desk.ask(query);
          redraw();
        },
        onGo: goTo,
      }}
      lost={{ count: malformed.length, newer: problems.some(({ reason }) => reason === 'newer') }}
      failed={failed}
      toast={sayChanged(changed, words.locale)}
      onUndo={() => void acts.undo()}
      onAgain={() => void acts.again()}
      onPutAside={() => void acts.save(() => setBroken(malformed))}
      onToastGone={acts.settle}
    />,
    document.body,
  );
  refocus();
}

function entryOf({ id, group, section, shape, figure }: Part, state: GuideState): Entry[] {
  const drawn = section(state);
  return drawn ? [{ id, group, drawn, shape: shape?.(state), figure: figure?.(state) }] : [];
}
