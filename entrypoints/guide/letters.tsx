import { Letters } from '../../components/guide/letters/Letters';
import type { LetterId } from '../../lib/journey';
import { desk, isLetterId } from '../../lib/letters';
import { isLetterForm } from '../../lib/letters/form';
import { type Locale, localeIn } from '../../lib/locale';
import { keepLetterForm, sendRequest } from '../../lib/storage';
import { copyText, saveFile } from './hand-over';
import type { Part } from './section';

/** Letters to support, to the data protection officer, to a regulator. */
export const letters: Part = {
  id: 'letters',
  group: 'other',
  section: ({ acts, journey, words, target }) => (
    <Letters
      words={words}
      desk={desk}
      languages={languagesBeside(words.locale)}
      form={isLetterForm(journey.letterForm) ? journey.letterForm : undefined}
      selected={letterIn(target)}
      requests={journey.requests}
      onSelect={() => undefined}
      onCopy={copyText}
      onDownload={(name, text) => saveFile(name, new Blob([text], { type: 'text/plain;charset=utf-8' }))}
      onSent={(id, sentAt, dueAt) => void acts.save(() => sendRequest(id, { sentAt, ...(dueAt === undefined ? {} : { dueAt }) }))}
      onKeepForm={(form) => void acts.save(() => keepLetterForm(form))}
    />
  ),
};

/** The letter an address names. */
function letterIn(target: string): LetterId | undefined {
  const id = target.replace(/^letter-/, '');
  return id !== target && isLetterId(id) ? id : undefined;
}

let english: Locale | undefined;

/** English first, as AliExpress answers in it, then the person's own language. */
function languagesBeside(locale: Locale): readonly Locale[] {
  if (locale.code === 'en') return [locale];
  english ??= localeIn(document, 'en');
  return [english, locale];
}
