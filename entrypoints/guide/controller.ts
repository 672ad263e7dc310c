import type { Acknowledgement } from '../../lib/model/journey';
import type { NoAccess } from '../../lib/page-store/site-access';
import type { JourneyRecords } from '../../lib/storage';
import { type Hit, search } from '../../lib/tools/search';
import { goToPlace, placesIn } from './deep-links';
import type { GuidePart } from './section';
import { firstParts } from './sections';

/** What the open guide remembers besides the store; gone with the tab. */
export class GuideController {
  /** The parts that are here: the rest comes once these are on screen. */
  parts: readonly GuidePart[] = firstParts;
  query = '';
  hits: readonly Hit[] = [];
  /** The section that is being read. */
  current: string | undefined;
  /** The id in the address, until the next one. */
  target = idIn(location.hash);
  private isThere = false;
  private arrivedAt: number | undefined;
  /** Whoever follows a link goes on from its heading; opening the page takes no focus. */
  private focus = false;
  noAccess: NoAccess;
  readonly acknowledged = new Set<Acknowledgement>();

  constructor(public journey: JourneyRecords) {}

  /** Sections that were unfinished when they were last gone to. */
  private readonly unfinished = new Set<string>();
  private isBegun = false;

  /** The first drawing goes to where the person is, if nothing else was asked for. */
  beginAt(home: string): void {
    if (!this.isBegun) this.target ||= home;
    this.isBegun = true;
  }

  /** Another id is asked for, by the person. */
  leaveFor(id: string): void {
    Object.assign(this, { target: id, isThere: false, focus: true });
    this.unfinished.clear();
  }

  /** What is said of a finished section instead of it; it does not fold under the hand of whoever finishes it, but once they go on. */
  foldedOf(id: string, folded: string | undefined): string | undefined {
    if (folded === undefined) this.unfinished.add(id);
    return this.unfinished.has(id) ? undefined : folded;
  }

  /** Goes to what was asked for, once; it may stand in a part that is drawn later. */
  arrive(): void {
    if (this.isThere) return;
    this.isThere = goToPlace(this.target, { focus: this.focus });
    this.arrivedAt = scrollY;
  }

  /** The rest of the parts: what comes above the place asked for must not push it away from somebody who has not moved yet. */
  complete(parts: readonly GuidePart[]): void {
    this.parts = parts;
    if (scrollY === this.arrivedAt) this.isThere = false;
  }

  /** Looks through what is drawn now. */
  ask(query: string): void {
    this.query = query;
    this.hits = query.trim() ? search(placesIn(document), query) : [];
  }
}

/** The id a hash names. */
export const idIn = (hash: string): string => hash.slice(1);
