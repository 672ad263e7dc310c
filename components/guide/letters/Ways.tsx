import type { JSX } from 'preact';
import type { LetterDesk } from '../../../lib/letters';
import type { LetterForm } from '../../../lib/letters/form';
import type { LetterPlan } from '../../../lib/letters/letter';
import type { Letter } from '../../../lib/letters/writing';
import type { Locale } from '../../../lib/locale';
import { Button, LinkOut } from '../../Button';

export interface WaysProps {
  readonly plan: LetterPlan;
  readonly letter: Letter;
  readonly form: LetterForm;
  readonly desk: LetterDesk;
  readonly locale: Locale;
  /** Something needed was missing when the person wanted to go on. */
  readonly asked: boolean;
  /** Says what is missing, instead of what the button is for. */
  readonly onAsk: () => void;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly onSent: () => void;
}

/** What one can do with the letter. Every button stays pressable: where something is missing it says what. */
export function Ways(props: WaysProps): JSX.Element {
  const { plan, letter, form, desk, locale, asked, onAsk, onCopy, onDownload, onSent } = props;
  const { t } = locale;
  const isWhole = letter.missing.length === 0;
  const button = (name: string, act: () => void): JSX.Element => <Button onPress={isWhole ? act : onAsk}>{t(name)}</Button>;
  const missing = letter.missing.map((field) => t('letters-named', { name: t(`letters-field-${field}`) }));
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
      <p role="status" class="letter-missing">
        {asked && !isWhole && t('letters-missing', { fields: new Intl.ListFormat(locale.code).format(missing) })}
      </p>
    </div>
  );
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
