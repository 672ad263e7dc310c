import { render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup, type PopupProps } from '../../components/popup/Popup';
import type { Locale } from '../../lib/locale';
import { progress } from '../../lib/model/checklist';
import { accountAnswers, accountQuestions } from '../../lib/page-store/account-question';
import { requestChange, requestChecklist } from '../../lib/page-store/background-client';
import { changes } from '../../lib/page-store/changes';
import { journeyStage } from '../../lib/page-store/journey-stage';
import { inNewestForm } from '../../lib/page-store/newest-form';
import { openLocale, wordsInUse } from '../../lib/page-store/own-locale';
import { type ChecklistState, openPageStore, type StoreActions, sayChanged } from '../../lib/page-store/page-store';
import { type NoAccess, watchSiteAccess } from '../../lib/page-store/site-access';
import { type JourneyRecords, loadJourney, loadStore, type Settings, StorageError, watchJourney } from '../../lib/storage';
import { checklistRows } from './checklist-rows';
import type * as Later from './later';

async function start(): Promise<void> {
  // Firefox opens our pages in a private window too, but gives them nothing there (153, 2026-11).
  if (!browser?.storage) return (await instead()).drawPrivate();
  const opening = openLocale(document);
  await begin(opening).catch(async (error: unknown) => {
    const fault = !(error instanceof StorageError);
    (await instead()).drawUnreadable(await opening, fault);
    // A defect of ours stands in the browser's log too.
    if (fault) throw error;
  });
}

/** What stands here instead of the list, where that cannot be shown. */
const instead = (): Promise<typeof import('./instead')> => import('./instead');

async function begin(opening: Promise<Locale>): Promise<void> {
  await inNewestForm();
  let journey = await loadJourney();
  let redraw = (): void => undefined;
  // After a closing request its days are the list.
  const loadLater = async (): Promise<typeof Later> => {
    const [parts] = await Promise.all([import('./later'), (await opening).more('popup-later'), changes()]);
    return parts;
  };
  let later = journey.requests.closing ? await loadLater() : undefined;
  watchJourney((changed) => {
    journey = changed;
    redraw();
  });
  let noAccess: NoAccess;
  const access = watchSiteAccess((is) => {
    noAccess = is;
    redraw();
  });
  const words = Promise.all([opening, access]).then(([opened]) => wordsInUse(document, opened));
  await openPageStore(loadStore, words, (checklist, actions, wordsNow) => {
    redraw = () => {
      const locale = wordsNow(checklist.store.settings.language, () => redraw());
      render(
        <Popup {...shown(checklist, { journey, noAccess, later }, locale)} {...answers(checklist, actions)} />,
        document.body,
      );
    };
    redraw();
  });
  // What goes wrong is told by the page, as for anything nobody waits for (`openPageStore`).
  void changes().then(({ wake }) => wake());
  later ??= await loadLater();
  redraw();
}

type Answers = Pick<PopupProps, Extract<keyof PopupProps, `on${string}`> | 'accountQuestion'>;

/** What the popup knows besides the store. */
interface Besides {
  readonly journey: JourneyRecords;
  readonly noAccess: NoAccess;
  readonly later: typeof Later | undefined;
}

function shown(
  checklist: ChecklistState,
  { journey: { decision, closing, requests }, noAccess, later }: Besides,
  locale: Locale,
): Omit<PopupProps, keyof Answers> {
  const { now, store, prepare, failed } = checklist;
  const { sent, readiness } = journeyStage(checklist);
  const words = { locale, now };
  const stays = !sent && decision?.outcome === 'stay';
  return {
    words,
    sent,
    readiness,
    ...checklistRows(checklist, requests, later?.scheduleOf),
    stays,
    giveUp:
      later && !stays && !sent ? (
        <later.GiveUp givenUp={later.givenUp({ prepare, store, now })} href="guide.html#give-up" words={words} />
      ) : undefined,
    changed: later && !stays && !sent ? <later.ChangedPages changed={store.changed} locale={locale} /> : undefined,
    progress: progress(prepare),
    lost: {
      count: store.problems.filter(({ reason }) => reason === 'shape').length,
      newer: store.problems.some(({ reason }) => reason === 'newer'),
      noAccess,
    },
    failed,
    toast: sayChanged(checklist, locale),
    canUndo: store.undo !== undefined,
    proof: closing !== undefined || Object.keys(requests).length > 0,
    sync: store.settings.sync,
  };
}

const answers = (checklist: ChecklistState, actions: StoreActions): Answers => ({
  accountQuestion: { ...accountQuestions(checklist), ...accountAnswers(actions) },
  onTick: (state, as) => void actions.tick([state.task], as),
  onTakeBack: () =>
    void actions.save(
      async () => (await changes()).writeDecision((old) => ({ reasons: old?.reasons ?? [] })),
      undefined,
      'decision',
    ),
  onUndo: () => void actions.undo(),
  onStartOver: (withProof) =>
    void actions.save(
      () => requestChecklist({ startOver: withProof ? 'with-proof' : 'without-proof' }),
      { what: 'started-over' },
      'start-over',
    ),
  onAgain: () => void actions.again(),
  onPutAside: () => void actions.save(async () => (await changes()).setBroken(checklist.store.problems), undefined, 'put-aside'),
  onToastGone: actions.settle,
  onShowHints: () => void actions.save(() => showHints(checklist.store.settings), undefined, 'hints'),
});

async function showHints({ hidden }: Settings): Promise<void> {
  for (const kind of ['everywhere' as const, ...hidden]) await requestChange({ unhide: kind });
}

void start();
