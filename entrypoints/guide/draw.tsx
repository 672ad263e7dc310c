import { render } from 'preact';
import { Guide, type GuideEntry } from '../../components/guide/Guide';
import type { Locale } from '../../lib/locale';
import { progress } from '../../lib/model/checklist';
import { accountAnswers, accountQuestions } from '../../lib/page-store/account-question';
import { type ChecklistState, type StoreActions, sayChanged } from '../../lib/page-store/page-store';
import { setBroken } from '../../lib/storage';
import type { GuideController } from './controller';
import { keepFocus } from './focus';
import { isNew } from './home';
import { languageChoices } from './language-choices';
import type { GuidePart, GuideState } from './section';

/** The checklist and what the guide remembers, as the sections need them. */
export function guideStateOf(
  { journey, target, acknowledged }: GuideController,
  checklist: ChecklistState,
  actions: StoreActions,
  { locale, ...ways }: Pick<GuideState, 'goTo' | 'redraw'> & { locale: Locale },
): GuideState {
  return {
    checklist,
    actions,
    journey,
    words: { locale, now: checklist.now },
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
export function drawGuide(state: GuideState, controller: GuideController): void {
  const { checklist, actions, words, journey, goTo, redraw } = state;
  const { prepare, failed } = checklist;
  const { problems } = checklist.store;
  const malformed = [...problems, ...journey.broken.map((key) => ({ key, reason: 'shape' as const }))].filter(
    ({ reason }) => reason === 'shape',
  );
  const refocus = keepFocus();
  render(
    <Guide
      words={words}
      entries={controller.parts.flatMap((part) => entryOf(part, state, controller))}
      current={controller.current}
      progress={progress(prepare)}
      orders={prepare[0]?.task.go ?? ''}
      isNew={isNew(state)}
      sync={checklist.store.settings.sync}
      languages={languageChoices(state)}
      search={{
        query: controller.query,
        hits: controller.hits,
        onQuery(query) {
          controller.ask(query);
          redraw();
        },
        onGo: goTo,
      }}
      lost={{
        count: malformed.length,
        newer: problems.some(({ reason }) => reason === 'newer'),
        noAccess: controller.noAccess,
      }}
      accountQuestion={{ ...accountQuestions(checklist), ...accountAnswers(actions) }}
      failed={failed}
      toast={sayChanged(checklist, words.locale)}
      onUndo={() => void actions.undo()}
      onAgain={() => void actions.again()}
      onPutAside={() => void actions.save(() => setBroken(malformed), undefined, 'put-aside')}
      onToastGone={actions.settle}
    />,
    document.body,
  );
  refocus();
}

function entryOf(
  { id, group, section, shape, figure, folded }: GuidePart,
  state: GuideState,
  controller: GuideController,
): GuideEntry[] {
  const drawn = section(state);
  if (!drawn) return [];
  return [{ id, group, drawn, shape: shape?.(state), figure: figure?.(state), folded: controller.foldedOf(id, folded?.(state)) }];
}
