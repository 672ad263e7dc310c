import type { JSX } from 'preact';
import type { Locale } from '../../../lib/locale';
import type { Destination } from '../../../lib/tasks/destinations';
import { LinkOut } from '../../Button';

/** Addresses by their names. */
export type Destinations = Readonly<Record<Destination, string>>;

interface Props {
  readonly to: Destination;
  readonly destinations: Destinations;
  readonly locale: Locale;
}

/** The way to a page on AliExpress, or to a place of the guide. */
export function DestinationLink({ to, destinations, locale }: Props): JSX.Element {
  const href = destinations[to];
  const label = locale.t(`to-${to}`);
  if (!href.startsWith('#')) {
    return (
      <LinkOut look="small" href={href}>
        {label}
      </LinkOut>
    );
  }
  return (
    <a class="btn small" href={href}>
      {label}
    </a>
  );
}
