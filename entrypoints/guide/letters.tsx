import { Letters } from '../../components/guide/letters/Letters';
import { isLetterId, letterCatalog } from '../../lib/letters';
import { isLetterForm } from '../../lib/letters/form';
import type { Locale } from '../../lib/locale';
import { wordGroupIn } from '../../lib/locale/group';
import { localeIn } from '../../lib/locale/load';
import { closingRecordOf } from '../../lib/model/closing-record';
import type { LetterId, SentRequest } from '../../lib/model/journey';
import { keepLetterForm, openClosing, sendRequest, tick } from '../../lib/storage';
import { copyText, saveFile } from './save-file';
import type { GuidePart, GuideState } from './section';

/** Letters to support, to the data protection officer, to a regulator. */
export const lettersSection: GuidePart = {
  id: 'letters',
  group: 'other',
  section(state) {
    const { actions, journey, words, target, redraw } = state;
    return (
      <Letters
        words={words}
        catalog={letterCatalog}
        languages={languagesBeside(words.locale, letterIn(target) !== undefined, redraw)}
        form={isLetterForm(journey.letterForm) ? journey.letterForm : undefined}
        selected={letterIn(target)}
        requests={journey.requests}
        onSelect={() => languagesBeside(words.locale, true, redraw)}
        onCopy={copyText}
        onDownload={(name, text) => saveFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))}
        onSent={(id, sending, anew) => void actions.save(() => noteSent(state, id, sending, anew), undefined, `sent:${id}`)}
        onKeepForm={(form) => void actions.save(() => keepLetterForm(form), undefined, 'letter-form')}
      />
    );
  },
};

/** Closing by mail is a closing request like any other: record and clock start with it, unless one was sent before. */
async function noteSent(state: GuideState, id: LetterId, sending: SentRequest, anew: boolean): Promise<void> {
  await sendRequest(id, sending, anew);
  if (id !== 'close' || (state.journey.requests.closing && !anew)) return;
  await openClosing(closingRecordOf(state.checklist, state.acknowledged, sending.sentAt));
  await tick('submit-request', 'done');
}

/** The letter an address names. */
function letterIn(target: string): LetterId | undefined {
  const id = target.replace(/^letter-/, '');
  return id !== target && isLetterId(id) ? id : undefined;
}

let english: Locale | undefined;
let isComing = false;

/**
 * English first, as AliExpress answers in it, then the person's own language.
 * @param isAsked a letter is opened: only then English is loaded beside another language
 * @returns nothing until it is there
 */
function languagesBeside(locale: Locale, isAsked: boolean, redraw: () => void): readonly Locale[] | undefined {
  if (locale.code === 'en') return [locale];
  if (english) return [english, locale];
  // What goes wrong is told by the page, as for anything nobody waits for (`live`).
  if (isAsked && !isComing) void loadEnglish().then(redraw);
  return undefined;
}

async function loadEnglish(): Promise<void> {
  isComing = true;
  english = await localeIn(wordGroupIn(document, 'letters'), 'en');
}
