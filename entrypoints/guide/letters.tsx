import { Letters } from '../../components/guide/letters/Letters';
import { isLetterId, letterCatalog } from '../../lib/letters';
import { isLetterForm } from '../../lib/letters/form';
import { LOCALES, type Locale } from '../../lib/locale';
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
    const { actions, journey, words, target } = state;
    return (
      <Letters
        words={words}
        catalog={letterCatalog}
        languagesIn={(codes) => languagesIn(codes, state)}
        form={isLetterForm(journey.letterForm) ? journey.letterForm : undefined}
        selected={letterIn(target)}
        requests={journey.requests}
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

const loaded = new Map<string, Locale>();
const coming = new Set<string>();

/**
 * The words of letters in these languages; those of the page's own are here already, the others are loaded once they are asked for.
 * @returns nothing until all are there; then the guide is drawn again
 */
function languagesIn(codes: readonly string[], { words: { locale }, redraw }: GuideState): readonly Locale[] | undefined {
  const found = codes.map((code) => (code === locale.code ? locale : loaded.get(code)));
  for (const code of LOCALES.filter((one) => one !== locale.code && codes.includes(one) && !coming.has(one))) {
    coming.add(code);
    // What goes wrong is told by the page, as for anything nobody waits for (`live`).
    void localeIn(wordGroupIn(document, 'letters'), code).then((letters) => {
      loaded.set(code, letters);
      redraw();
    });
  }
  return found.every((one) => one !== undefined) ? found : undefined;
}
