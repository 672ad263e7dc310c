import type { Acknowledgement } from '../../lib/journey';
import { type Hit, search } from '../../lib/search';
import type { Journey } from '../../lib/storage';
import { arrive, placesIn } from './places';
import type { Part } from './section';
import { firstParts } from './sections';

/** What the open guide remembers besides the store; gone with the tab. */
export class Desk {
  /** The parts that are here: the rest comes once these are on screen. */
  parts: readonly Part[] = firstParts;
  query = '';
  hits: readonly Hit[] = [];
  /** The section that is being read. */
  current: string | undefined;
  /** The id in the address, until the next one. */
  target = idIn(location.hash);
  private isThere = false;
  /** Whoever follows a link goes on from its heading; opening the page takes no focus. */
  private focus = false;
  readonly acknowledged = new Set<Acknowledgement>();

  constructor(public journey: Journey) {}

  /** Another id is asked for, by the person. */
  leaveFor(id: string): void {
    Object.assign(this, { target: id, isThere: false, focus: true });
  }

  /** Goes to what was asked for, once; it may stand in a part that is drawn later. */
  arrive(): void {
    this.isThere ||= arrive(this.target, { focus: this.focus });
  }

  /** Looks through what is drawn now. */
  ask(query: string): void {
    this.query = query;
    this.hits = query.trim() ? search(placesIn(document), query) : [];
  }
}

/** The id a hash names. */
export const idIn = (hash: string): string => hash.slice(1);
