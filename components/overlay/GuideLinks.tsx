import type { JSX } from 'preact';
import type { OverlayView } from './content';
import { OFFERS_AT, offersOn } from './guide-places';

/** What the guide holds for whoever is on this page: troubles, milder ways out, the last look before closing. */
export function GuideLinks({ view, guide }: { view: OverlayView; guide: string }): JSX.Element | null {
  const offers = offersOn(view);
  if (offers.length === 0) return null;
  return (
    <ul class="offers">
      {offers.map((offer) => (
        <li key={offer}>
          <a href={`${guide}#${OFFERS_AT[offer]}`} target="_blank" rel="noreferrer">
            {view.words.locale.t(`offer-${offer}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
