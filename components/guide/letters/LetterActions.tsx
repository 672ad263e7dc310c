import type { JSX } from 'preact';
import type { LetterCatalog } from '../../../lib/letters';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import type { SentRequest } from '../../../lib/model/journey';
import { Button, LinkOut } from '../../Button';
import { ButtonRow } from '../../ButtonRow';
import { sayWait } from './notes';
import { SentBefore } from './SentBefore';

/**
 * What a press came to: something needed is missing, or the day has not come; the text was copied, or the browser did not allow it; it was sent before,
 * so the person is asked.
 */
export type PressResult = 'missing' | 'waits' | 'copied' | 'not-copied' | 'sent-before';

export interface LetterActionsProps {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly catalog: LetterCatalog;
  readonly locale: Locale;
  readonly told: PressResult | undefined;
  /** Its sending, if it was sent before. */
  readonly request: SentRequest | undefined;
  /** Says what is missing, or from when it may go, instead of what the button is for. */
  readonly onAsk: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly onSent: () => void;
  /** It was sent anew, or was not: the first date stands. */
  readonly onAnew: () => void;
  readonly onKeepDate: () => void;
}

/** Nothing is missing, and its day has come: a complaint goes out from the day after the time to answer. */
const isReady = ({ missing, wait }: Letter): boolean => missing.length === 0 && wait === undefined;

/** What one can do with the letter. Every button stays pressable: where something is missing it says what. */
export function LetterActions(props: LetterActionsProps): JSX.Element {
  const { plan, letter, catalog, locale, told, request, onAsk, onCopy, onDownload, onSent } = props;
  const { t } = locale;
  const isWhole = isReady(letter);
  const button = (name: string, act: () => void): JSX.Element => <Button onPress={isWhole ? act : onAsk}>{t(name)}</Button>;
  return (
    <div class="letter-ways">
      <ButtonRow>
        <MailButton {...props} />
        {button('letters-copy', onCopy)}
        {button('letters-download', onDownload)}
        {plan.ways.includes('help-centre') && <LinkOut href={catalog.helpCentre}>{t('letters-help-centre')}</LinkOut>}
        {letter.authority && isWhole && (
          <LinkOut href={letter.authority}>{t('letters-authority-open', { region: letter.region ?? 'other' })}</LinkOut>
        )}
        {button('letters-sent', onSent)}
      </ButtonRow>
      <p role="status" class={isWhole ? 'letter-told' : 'letter-told lacking'}>
        {sayTold(props)}
      </p>
      {told === 'sent-before' && request && (
        <SentBefore request={request} locale={locale} onAnew={props.onAnew} onKeep={props.onKeepDate} />
      )}
    </div>
  );
}

function sayTold({ told, letter, locale }: LetterActionsProps): string | undefined {
  if (told === 'copied' || told === 'not-copied') return locale.t(`letters-${told}`);
  if ((told === 'missing' || told === 'waits') && letter.missing.length === 0) return letter.wait && sayWait(letter.wait, locale);
  if (told !== 'missing') return undefined;
  const region = letter.region ?? 'other';
  const names = letter.missing.map((field) =>
    locale.t('letters-named', { name: locale.t(`letters-field-${field}`, { region }) }),
  );
  return locale.t('letters-missing', { fields: new Intl.ListFormat(locale.code).format(names) });
}

/** A real link once the letter is whole; where the text is too long for it, the text is copied on the way. */
function MailButton({ letter, locale, onAsk, onCopy }: LetterActionsProps): JSX.Element | null {
  const { mail } = letter;
  if (!mail) return null;
  const name = locale.t(mail.whole ? 'letters-mail' : 'letters-mail-long');
  if (!isReady(letter)) return <Button onPress={onAsk}>{name}</Button>;
  return (
    <a class="btn outline" href={mail.href} onClick={() => mail.whole || onCopy()}>
      {name}
    </a>
  );
}
