import type { JSX } from 'preact';
import type { Sight } from './content';
import { OFFERS_AT, offersOn } from './guide-places';

/** What the guide holds for whoever is on this page: troubles, milder ways out, the last look before closing. */
export function Offers({ sight, guide }: { sight: Sight; guide: string }): JSX.Element | null {
  const offers = offersOn(sight);
  if (offers.length === 0) return null;
  return (
    <ul class="offers">
      {offers.map((offer) => (
        <li key={offer}>
          <a href={`${guide}#${OFFERS_AT[offer]}`} target="_blank" rel="noreferrer">
            {sight.words.locale.t(`offer-${offer}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
