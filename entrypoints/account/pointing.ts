import { allMatches } from '../../lib/site/dom';
import type { PageKind } from '../../lib/site/kinds';
import { readerOf } from '../../lib/site/readers';
import { createRing } from './ring';
import { here, wordsHere } from './where';

export interface Pointing {
  /** Points at a place of the page, and brings it into sight. @returns how many such places there are */
  show(page: PageKind | undefined, anchor: string, index: number): number;
  /** The page may have drawn its list anew: the ring follows, the person's own scrolling is left alone. */
  follow(page: PageKind): void;
  off(): void;
}

/** Points at places of the page, one at a time. */
export function createPointing(signal: AbortSignal): Pointing {
  const ring = createRing(signal);
  let shown: { anchor: string; index: number } | undefined;

  function show(page: PageKind | undefined, anchor: string, index: number, bring: boolean): number {
    const places = page ? placesOf(page, anchor) : [];
    const place = places[index % places.length];
    shown = place && { anchor, index };
    ring.around(place, bring);
    return places.length;
  }
  return {
    show: (page, anchor, index) => show(page, anchor, index, true),
    follow: (page) => shown && show(page, shown.anchor, shown.index, false),
    off() {
      shown = undefined;
      ring.around(undefined);
    },
  };
}

function placesOf(kind: PageKind, anchor: string): readonly Element[] {
  const page = readerOf(kind);
  const words = wordsHere();
  const pointed = (words && page?.point?.(anchor, document, words)) ?? [];
  return pointed.length ? pointed : allMatches(document, here?.anchors[anchor] ?? []);
}
