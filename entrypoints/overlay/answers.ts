import type { OverlayProps } from '../../components/overlay/Overlay';
import type { Shown } from '../../components/overlay/Stepper';
import { requestChange } from '../../lib/ask-background';
import type { TaskState } from '../../lib/checklist';
import type { Acts, Scene } from '../../lib/live';
import type { Now, PageState, SettingsChange } from '../../lib/messages';
import type { PageKind } from '../../lib/pages';
import { signInWorked } from '../../lib/storage';
import { command, pageNow } from './page-below';

/** What this frame keeps in mind beside the store. */
export interface Mind {
  page: PageState | undefined;
  /** Why what the page said could not be stored. */
  unsaved: Now['unsaved'];
  /** Folded or not, by the person's hand, until the store says the same. */
  readonly folds: Map<PageKind, boolean>;
  shown: Shown | undefined;
  /** The person looked for themselves and found something open. */
  found: boolean;
  /** The person could still sign in after the closing request. */
  gotIn: boolean;
}

type Answers = Pick<OverlayProps, Extract<keyof OverlayProps, `on${string}`>>;

/** What the overlay does when something in it is pressed. */
export function answers({
  scene,
  acts,
  mind,
  page,
  draw,
}: {
  scene: Scene;
  acts: Acts;
  mind: Mind;
  page: PageState;
  draw: () => void;
}): Answers {
  const kind = page.page;
  const show = async (anchor: string, index: number): Promise<void> => {
    const answer = await command({ type: 'show', anchor, index });
    const found = answer && 'found' in answer ? answer.found : 0;
    mind.shown = { anchor, index, found };
    draw();
  };
  const reread = async (): Promise<void> => {
    mind.page = (await pageNow('reread')) ?? mind.page;
    draw();
  };
  const act = async (what: string, state: TaskState): Promise<void> => {
    // Facts beat ticks: the page is read again before the person's word is taken.
    if (what === 'did-this' && state.task.reads) await reread();
    await acts.tick([state.task], what === 'take-back' ? undefined : what === 'set-aside' ? 'set-aside' : 'done');
  };
  const set = (change: SettingsChange): Promise<boolean> => acts.save(() => requestChange(change));
  return {
    onShow: (anchor, index) => void show(anchor, index),
    onAct: (what, state) => void act(what, state),
    onReadAgain: () => void reread(),
    onFold(folded) {
      mind.folds.set(kind, folded);
      mind.shown = undefined;
      draw();
      void command({ type: 'unshow' });
      void set(folded ? { fold: kind } : { unfold: kind });
    },
    onHide: () => void set({ hide: kind }).then((saved) => void (saved && command({ type: 'remove' }))),
    onOtherCorner: () => void set({ corner: scene.store.settings.corner === 'end' ? 'start' : 'end' }),
    onAnswer(open, answered) {
      mind.found = open;
      const ticked = answered.filter(({ source }) => source === 'person');
      const tasks = (open ? ticked : answered).map(({ task }) => task);
      void acts.tick(tasks, open ? undefined : 'done').then(draw);
    },
    onSent: (request) => void acts.tick([request.task], 'done'),
    async onRetried(retry, gotIn) {
      mind.gotIn = gotIn;
      draw();
      if (gotIn) await acts.save(signInWorked);
      if (!gotIn || retry.source === 'person') await acts.tick([retry.task], gotIn ? undefined : 'done');
    },
    // The page is read once more, so that what it shows now is kept too.
    onKeep: () => void set({ turn: 'keepOrders', on: true }).then((saved) => void (saved && reread())),
    onCollect: (how) => void command({ type: 'collect', how }),
    onUndo: () => void acts.undo(),
    onAgain: () => void acts.again(),
    onToastGone: acts.settle,
  };
}
