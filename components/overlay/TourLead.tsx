import type { JSX } from 'preact';
import type { TourPage } from '../../lib/model/tour';
import { Button } from '../Button';
import { Icon } from '../Icon';
import { isSettledHere, type OverlayView } from './content';

interface Props {
  readonly view: OverlayView;
  readonly guide: string;
  readonly onGo: (page: TourPage) => void;
}

/** The next page of the tour, or at its end what is left. The one main button where nothing on this page asks for the person. */
export function TourLead({ view, guide, onGo }: Props): JSX.Element {
  const { t } = view.words.locale;
  const next = view.tour?.next;
  const look = isSettledHere(view) ? 'primary' : 'outline';
  if (!next)
    return (
      <a class={`btn lead ${look}`} href={`${guide}#gate`} target="_blank" rel="noreferrer">
        {t('tour-end')}
      </a>
    );
  return (
    <Button look={`${look} lead`} onPress={() => onGo(next)}>
      {t('tour-next', { page: t(`page-${next}`) })}
      <Icon name="chevron" />
    </Button>
  );
}
