import type { JSX } from 'preact';
import type { LetterDesk } from '../../../lib/letters';
import type { LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import { Button, LinkOut } from '../../Button';

/** What a press came to: something needed is missing; the text was copied, or the browser did not allow it. */
export type Told = 'missing' | 'copied' | 'not-copied';

export interface WaysProps {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly form: LetterForm;
  readonly desk: LetterDesk;
  readonly locale: Locale;
  readonly told: Told | undefined;
  /** Says what is missing, instead of what the button is for. */
  readonly onAsk: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly onSent: () => void;
}

/** What one can do with the letter. Every button stays pressable: where something is missing it says what. */
export function Ways(props: WaysProps): JSX.Element {
  const { plan, letter, form, desk, locale, onAsk, onCopy, onDownload, onSent } = props;
  const { t } = locale;
  const isWhole = letter.missing.length === 0;
  const button = (name: string, act: () => void): JSX.Element => <Button onPress={isWhole ? act : onAsk}>{t(name)}</Button>;
  return (
    <div class="letter-ways">
      <div class="actions">
        <MailButton {...props} />
        {button('letters-copy', onCopy)}
        {button('letters-download', onDownload)}
        {plan.ways.includes('help-centre') && <LinkOut href={desk.helpCentre}>{t('letters-help-centre')}</LinkOut>}
        {letter.authority && (
          <LinkOut href={letter.authority}>{t('letters-authority-open', { region: form.region ?? 'other' })}</LinkOut>
        )}
        {button('letters-sent', onSent)}
      </div>
      <p role="status" class={isWhole ? 'letter-told' : 'letter-told missing'}>
        {sayTold(props)}
      </p>
    </div>
  );
}

function sayTold({ told, letter, locale }: WaysProps): string | undefined {
  if (told && told !== 'missing') return locale.t(`letters-${told}`);
  if (!told || letter.missing.length === 0) return undefined;
  const names = letter.missing.map((field) => locale.t('letters-named', { name: locale.t(`letters-field-${field}`) }));
  return locale.t('letters-missing', { fields: new Intl.ListFormat(locale.code).format(names) });
}

/** A real link once the letter is whole; where the text is too long for it, the text is copied on the way. */
function MailButton({ letter, locale, onAsk, onCopy }: WaysProps): JSX.Element | null {
  const { mail } = letter;
  if (!mail) return null;
  const name = locale.t(mail.whole ? 'letters-mail' : 'letters-mail-long');
  if (letter.missing.length > 0) return <Button onPress={onAsk}>{name}</Button>;
  return (
    <a class="btn outline" href={mail.href} onClick={() => mail.whole || onCopy()}>
      {name}
    </a>
  );
}
