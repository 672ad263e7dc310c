import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Button } from '../Button';
import { focusHeading } from '../focus';

export interface ReportProps {
  /** The whole report, as it can be copied and saved; absent where the page did not answer. */
  readonly text: string | undefined;
  /** Short words of the page that can be told too. */
  readonly words: readonly { readonly word: string; readonly ticked: boolean }[];
  readonly told: 'copied' | 'selected' | undefined;
  readonly locale: Locale;
  readonly onTick: (word: string) => void;
  readonly onCopy: () => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** How the page is built, without anything of whose it is: shown whole before it can go anywhere. */
export function ReportScreen({ text, words, told, locale: { t }, onTick, onCopy, onSave, onClose }: ReportProps): JSX.Element {
  return (
    <section class="report">
      <h2 tabIndex={-1} ref={focusHeading}>
        {t('report')}
      </h2>
      {text === undefined ? (
        <p role="alert">{t('report-failed')}</p>
      ) : (
        <>
          <p>{t('report-what')}</p>
          <p>{t('report-stays')}</p>
          <p class="evidence">{t('report-never')}</p>
          {words.length > 0 && (
            <fieldset>
              <legend>{t('report-words')}</legend>
              <p class="evidence">{t('report-words-why')}</p>
              {words.map(({ word, ticked }) => (
                <label key={word}>
                  <input type="checkbox" checked={ticked} onChange={() => onTick(word)} />
                  <bdi>{word}</bdi>
                </label>
              ))}
            </fieldset>
          )}
          <textarea
            class="report-text"
            dir="ltr"
            rows={14}
            wrap="off"
            readOnly
            spellcheck={false}
            aria-label={t('report-text')}
            value={text}
          />
        </>
      )}
      <div class="actions">
        {text !== undefined && <Button onPress={onCopy}>{t('report-copy')}</Button>}
        {text !== undefined && <Button onPress={onSave}>{t('report-save')}</Button>}
        <Button look="plain" onPress={onClose}>
          {t('report-close')}
        </Button>
      </div>
      <p role="status">{told && t(told === 'copied' ? 'report-copied' : 'report-selected')}</p>
    </section>
  );
}
