import { afterSection } from './after';
import { giveUpSection } from './give-up';
import { lettersSection } from './letters';
import { ordersSection } from './orders';
import { type GuidePart, sectionIds } from './section';
import { firstParts } from './sections';
import { settingsSection } from './settings';
import { questionsSection, troubleSection } from './trouble';

const everySection: readonly GuidePart[] = [
  ...firstParts,
  giveUpSection,
  afterSection,
  ordersSection,
  lettersSection,
  troubleSection,
  questionsSection,
  settingsSection,
];

export { saveCopy } from './orders';

/** The whole guide, in the order of the page. */
export const allSections: readonly GuidePart[] = sectionIds.flatMap((id) => everySection.find((part) => part.id === id) ?? []);
