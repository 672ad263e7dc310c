import type { ComponentChildren, JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { Icon } from '../Icon';

interface Props {
  readonly locale: Locale;
  readonly canUndo: boolean;
  readonly onUndo: () => void;
  readonly onStartOver: () => void;
  readonly onShowHints: () => void;
}

/** Seldom needed acts, behind three dots. The browser closes it on Escape or a press elsewhere, and gives the focus back. */
export function Menu({ locale, canUndo, onUndo, onStartOver, onShowHints }: Props): JSX.Element {
  const { t } = locale;
  return (
    <>
      <button type="button" class="btn bare" aria-label={t('more')} popovertarget="more">
        <Icon name="dots" />
      </button>
      <div id="more" class="menu" popover="auto">
        {canUndo && <Entry onPress={onUndo}>{t('undo')}</Entry>}
        <Entry onPress={onStartOver}>{t('start-over')}</Entry>
        <Entry onPress={onShowHints}>{t('show-hints-again')}</Entry>
        <a href="guide.html" target="_blank" rel="noreferrer">
          {t('open-guide')}
        </a>
      </div>
    </>
  );
}

function Entry({ onPress, children }: { onPress: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" popovertarget="more" popovertargetaction="hide" onClick={onPress}>
      {children}
    </button>
  );
}
