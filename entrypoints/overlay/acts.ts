import type { OverlayProps } from '../../components/overlay/Overlay';
import type { PageState } from '../../lib/messages';
import type { ChecklistState, StoreActions } from '../../lib/page-store/page-store';
import type { SeenStore } from '../../lib/storage';
import type * as Later from './later';
import type { OverlayMemory } from './memory';

/** What the overlay can be asked for. */
export type OverlayActions = Pick<OverlayProps, Extract<keyof OverlayProps, `on${string}`>>;

/** What the overlay's actions work on. */
export interface ActionContext {
  readonly checklist: ChecklistState<SeenStore>;
  readonly actions: StoreActions;
  readonly memory: OverlayMemory;
  readonly page: PageState;
  readonly draw: () => void;
}

/** What is done at a press, and what asks about words: no part of the picture, so that this need not wait for it. */
export const loadActs = (): Promise<typeof Later> => import('./later');

const NAMES = {
  onAct: 1,
  onAgain: 1,
  onAnswer: 1,
  onCollect: 1,
  onFold: 1,
  onGo: 1,
  onHidden: 1,
  onHide: 1,
  onKeep: 1,
  onOtherCorner: 1,
  onReadAgain: 1,
  onReload: 1,
  onReport: 1,
  onRetried: 1,
  onSent: 1,
  onShow: 1,
  onStopShowing: 1,
  onTall: 1,
  onToastGone: 1,
  onUndo: 1,
  onUndoHide: 1,
  onWord: 1,
} satisfies Record<keyof OverlayActions, 1>;

/** What the overlay does when something in it is pressed; a press before that is loaded waits for it. */
export function actsOn(context: ActionContext): OverlayActions {
  const whenLoaded = (name: keyof OverlayActions) => {
    return async (...given: never[]): Promise<void> => {
      const { overlayActions } = await loadActs();
      (overlayActions(context)[name] as (...given: never[]) => void)(...given);
    };
  };
  const names = Object.keys(NAMES) as (keyof OverlayActions)[];
  return Object.fromEntries(names.map((name) => [name, whenLoaded(name)])) as unknown as OverlayActions;
}
