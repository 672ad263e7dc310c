import type { JSX } from 'preact';
import type { Locale } from '../../lib/locale';
import { StateIcon } from '../StateIcon';
import type { Shape } from '../shapes';
import type { GuideEntry } from './Guide';

interface Props {
  readonly entries: readonly GuideEntry[];
  readonly current: string | undefined;
  readonly locale: Locale;
}

/** The way to each section: those of the journey with their state, the others below a line. */
export function Nav({ entries, current, locale }: Props): JSX.Element {
  const links = (group: GuideEntry['group']): JSX.Element[] =>
    entries
      .filter((entry) => entry.group === group)
      .map((entry) => <NavLink key={entry.id} entry={entry} current={current} locale={locale} />);
  const others = links('other');
  return (
    <nav aria-label={locale.t('guide-parts')}>
      {links('journey')}
      {others.length > 0 && <hr />}
      {others}
    </nav>
  );
}

function NavLink({ entry: { id, shape, figure }, current, locale }: { entry: GuideEntry } & Omit<Props, 'entries'>): JSX.Element {
  return (
    <a href={`#${id}`} aria-current={id === current ? 'true' : undefined}>
      {shape && <StateIcon shape={shape} />}
      {shape && <span class="vh">{sayShape(shape, locale)}. </span>}
      {locale.t(`section-${id}`)}
      {figure && <span class="figure num">{figure}</span>}
    </a>
  );
}

const sayShape = (shape: Shape, { t }: Locale): string =>
  shape === 'later' ? t('say-later') : t(`status-${shape === 'stale' ? 'unknown' : shape}`);
