import type { JSX } from 'preact';
import type { Words } from '../../components/evidence-words';
import type { Shape } from '../../components/shapes';
import type { Acknowledgement } from '../../lib/model/journey';
import type { ChecklistState, StoreActions } from '../../lib/page-store/page-store';
import type { JourneyRecords } from '../../lib/storage';

/** All that a section is drawn from, and all it may do. */
export interface GuideState {
  readonly checklist: ChecklistState;
  readonly actions: StoreActions;
  readonly journey: JourneyRecords;
  readonly words: Words;
  /** The id in the address (`letter-access`): what the person came for; empty for none. */
  readonly target: string;
  /** What was acknowledged at the gate, in memory only. */
  readonly acknowledged: readonly Acknowledgement[];
  acknowledge(what: Acknowledgement, is: boolean): void;
  /** Leads the person to a place of the guide, as a link does. */
  goTo(id: string): void;
  /** Draws the guide again, after a change the store does not know of. */
  redraw(): void;
}

/** What stands below the heading; null leaves the section out, heading and all. */
export type Section = (state: GuideState) => JSX.Element | null;

/** Parts of the guide, in the order of the page. Addresses (`guide.html#gate`), so never renamed. */
export const sectionIds = [
  'decide',
  'prepare',
  'give-up',
  'gate',
  'close',
  'after',
  'orders',
  'letters',
  'trouble',
  'questions',
  'settings',
] as const;
export type SectionId = (typeof sectionIds)[number];

export interface GuidePart {
  readonly id: SectionId;
  /** `journey` parts carry a state in the navigation. */
  readonly group: 'journey' | 'other';
  readonly section: Section;
  /** The state beside its name in the navigation. */
  readonly shape?: (state: GuideState) => Shape;
  /** What is said instead of it once it is finished; undefined while it is not. */
  readonly folded?: (state: GuideState) => string | undefined;
  /** The figure beside its name. */
  readonly figure?: (state: GuideState) => string;
}
