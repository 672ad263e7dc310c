import { runFile } from '../../lib/locale/file';
import type { SettingsChange } from '../../lib/messages';
import type { TaskState } from '../../lib/model/checklist';
import { requestChange } from '../../lib/page-store/background-client';
import { noteAsked, signInWorked } from '../../lib/storage/changes';
import type { ReportMaker } from '../report-maker';
import type { ActionContext, OverlayActions } from './acts';
import type { OverlayMemory } from './memory';
import { command, pageNow } from './page-below';
import { takeAnswer } from './word-questions';

/** Where that script puts itself. */
declare const REPORT_MAKER: ReportMaker;

/** What the overlay does when something in it is pressed. */
export function overlayActions(context: ActionContext): OverlayActions {
  const { actions, memory, draw } = context;
  const reread = async (): Promise<void> => {
    memory.page = (await pageNow('reread')) ?? memory.page;
    draw();
  };
  return {
    ...pageActions(context),
    ...taskActions(context, reread),
    ...settingActions(context, reread),
    onWord: (word, answer) => takeAnswer({ ...context, memory: memory.words }, word, answer),
    onReadAgain: () => void reread(),
    onTall() {
      memory.tall = true;
      draw();
    },
    onUndo: () => void actions.undo(),
    onAgain: () => void actions.again(),
    onToastGone: actions.settle,
  };
}

/** What the page below is asked for. */
function pageActions({ memory, page, draw }: ActionContext) {
  const show = async (anchor: string, index: number): Promise<void> => {
    const answer = await command({ type: 'show', anchor, index });
    const found = answer && 'found' in answer ? answer.found : 0;
    memory.shown = { anchor, index, found };
    draw();
  };
  return {
    onShow: (anchor, index) => void show(anchor, index),
    onStopShowing() {
      stopShowing(memory);
      draw();
    },
    onReload: () => void command({ type: 'reload' }),
    async onReport(language) {
      await runFile('report-maker');
      await REPORT_MAKER.openReport({ memory, page, language, ask: command, draw });
    },
    onCollect: (how) => void command({ type: 'collect', how }),
  } satisfies Partial<OverlayActions>;
}

function stopShowing(memory: OverlayMemory): void {
  if (memory.shown) void command({ type: 'unshow' });
  memory.shown = undefined;
}

/** The person's word on tasks. */
function taskActions({ actions, memory, draw }: ActionContext, reread: () => Promise<void>) {
  const act = async (what: string, state: TaskState): Promise<void> => {
    stopShowing(memory);
    if (what === 'asked') {
      await actions.save(() => noteAsked(Date.now()), { what: 'asked' }, 'asked');
      return;
    }
    // Facts beat ticks: the page is read again before the person's word is taken.
    if (what !== 'take-back' && what !== 'set-aside' && state.task.reads) await reread();
    await actions.tick([state.task], what === 'take-back' ? undefined : what === 'set-aside' ? 'set-aside' : 'done');
  };
  return {
    onAct: (what, state) => void act(what, state),
    onAnswer(open, answered) {
      memory.found = open;
      const ticked = answered.filter(({ source }) => source === 'person');
      const tasks = (open ? ticked : answered).map(({ task }) => task);
      void actions.tick(tasks, open ? undefined : 'done').then(draw);
    },
    onSent: (request) => void actions.tick([request.task], 'done'),
    async onRetried(retry, gotIn) {
      memory.gotIn = gotIn;
      draw();
      if (gotIn) await actions.save(signInWorked);
      if (!gotIn || retry.source === 'person') await actions.tick([retry.task], gotIn ? undefined : 'done');
    },
  } satisfies Partial<OverlayActions>;
}

/** How the overlay stands, and what is kept. */
function settingActions({ checklist, actions, memory, page: { page: kind }, draw }: ActionContext, reread: () => Promise<void>) {
  const set = (change: SettingsChange): Promise<boolean> => actions.save(() => requestChange(change));
  const takeBack = (): void => {
    if (memory.hide) removeEventListener('pagehide', memory.hide);
    memory.hide = undefined;
    draw();
  };
  return {
    onFold() {
      memory.arrived = true;
      // Sent before the frame, and with it this script, is removed.
      void set({ fold: kind });
      void command({ type: 'unshow' });
      void command({ type: 'fold' });
    },
    // It stands open there instead of here: the person goes on in it. Even if that could not be stored, they go.
    onGo(page) {
      memory.arrived = true;
      const go = (): void => {
        void command({ type: 'go', page });
        void set({ fold: kind });
      };
      void set({ unfold: page }).finally(go);
    },
    onHide() {
      // Once that is stored, the background tells the page, and this frame goes. Whoever leaves before has not taken it back.
      memory.hide = () => void set({ hide: kind }).then((saved) => !saved && takeBack());
      addEventListener('pagehide', memory.hide);
      draw();
    },
    onHidden: () => memory.hide?.(),
    onUndoHide: takeBack,
    onOtherCorner: () => void set({ corner: checklist.store.settings.corner === 'end' ? 'start' : 'end' }),
    // The page is read once more, so that what it shows now is kept too.
    onKeep: () => void set({ turn: 'keepOrders', on: true }).then((saved) => void (saved && reread())),
  } satisfies Partial<OverlayActions>;
}
