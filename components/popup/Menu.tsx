import type { ComponentChildren, JSX, TargetedToggleEvent } from 'preact';
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
      <button type="button" class="btn bare" aria-label={t('more')} aria-haspopup="menu" popovertarget="more">
        <Icon name="dots" />
      </button>
      <div id="more" class="menu" role="menu" tabIndex={-1} popover="auto" onToggle={enter} onKeyDown={walk}>
        {canUndo && <Entry onPress={onUndo}>{t('undo')}</Entry>}
        <Entry onPress={onShowHints}>{t('show-hints-again')}</Entry>
        <MenuLink>{t('open-guide')}</MenuLink>
        <MenuLink to="#letter-close">{t('close-by-mail')}</MenuLink>
        <MenuLink to="#orders">{t('your-copy')}</MenuLink>
        <MenuLink to="#settings">{t('settings')}</MenuLink>
        <Entry onPress={onStartOver}>{t('start-over')}</Entry>
      </div>
    </>
  );
}

/** Whoever opens the menu goes on from its first entry. */
function enter({ newState, currentTarget }: TargetedToggleEvent<HTMLElement>): void {
  if (newState === 'open') currentTarget.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
}

/** Arrows go from entry to entry, round and round. */
function walk(event: KeyboardEvent): void {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  event.preventDefault();
  const entries = [...(event.currentTarget as Element).children] as HTMLElement[];
  const at = entries.indexOf(document.activeElement as HTMLElement);
  entries[(Math.max(at, by < 0 ? 0 : -1) + by + entries.length) % entries.length]?.focus();
}

function Entry({ onPress, children }: { onPress: () => void; children: ComponentChildren }): JSX.Element {
  return (
    <button type="button" role="menuitem" popovertarget="more" popovertargetaction="hide" onClick={onPress}>
      {children}
    </button>
  );
}

const MenuLink = ({ to = '', children }: { to?: string; children: ComponentChildren }): JSX.Element => (
  <a href={`guide.html${to}`} target="_blank" rel="noreferrer" role="menuitem">
    {children}
  </a>
);
