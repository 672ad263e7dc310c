import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { IconButton } from '../Button';
import { Logo } from '../Icon';

interface TopProps {
  readonly title: string;
  readonly sheet: boolean;
  /** It cannot be hidden here. */
  readonly stays: boolean;
  readonly locale: Locale;
  readonly onOtherCorner: () => void;
  readonly onHide: () => void;
  readonly onFold: () => void;
}

/** Where you are, and what can be done with the panel itself. A sheet has no corner. */
export function PanelTop({ title, sheet, stays, locale, onOtherCorner, onHide, onFold }: TopProps): JSX.Element {
  const { t } = locale;
  return (
    <header class="panel-top">
      <Logo />
      <h1>{title}</h1>
      {!sheet && <IconButton icon="other-side" label={t('other-corner')} onPress={onOtherCorner} />}
      {!stays && <IconButton icon="hide" label={t('hide-here')} onPress={onHide} />}
      <IconButton icon="fold" label={t('fold')} onPress={onFold} />
    </header>
  );
}

/** Below the headline of a sheet: the rest, at a press. */
export const MoreBelow = ({ locale, onTall }: { locale: Locale; onTall: () => void }): JSX.Element => (
  <button type="button" class="more-below" onClick={onTall}>
    {locale.t('show-more')}
  </button>
);

interface FootProps {
  readonly words: string;
  readonly guide: string;
  readonly locale: Locale;
  /** Where the page could not be read: another try. */
  readonly onReadAgain?: (() => void) | undefined;
  /** Where to go on. */
  readonly children: ComponentChildren;
}

/** Where to go on, how far things are, and the way to the guide. */
export function PanelFoot({ words, guide, locale, onReadAgain, children }: FootProps): JSX.Element {
  return (
    <footer class="panel-foot">
      {children}
      <span class="quiet num">{words}</span>
      {onReadAgain && (
        <button type="button" class="link" onClick={onReadAgain}>
          {locale.t('read-again')}
        </button>
      )}
      <a href={guide} target="_blank" rel="noreferrer">
        {locale.t('open-guide')}
      </a>
    </footer>
  );
}
