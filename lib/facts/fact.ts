/** Where a statement comes from. */
export interface Source {
  /** Its name is a message of the guide, `source-<id>`, wherever a text that rests on it has no source line of its own. */
  readonly id: string;
  /** Its own title, for whoever looks it up again. */
  readonly title: string;
  /** The date it gives itself: a day, a month or a year. Absent for what has none. */
  readonly dated?: string;
}

/** A statement about the site, AliExpress's terms or the law that our texts rest on. */
export interface Fact {
  readonly id: string;
  /** What it says, in one plain sentence, for whoever confirms it next. */
  readonly says: string;
  readonly source: Source;
  /** Clause, section or article; the bare number, as it stands between commas in every language. */
  readonly clause?: string;
  /** The day on which somebody last looked it up, YYYY-MM-DD. */
  readonly confirmed: string;
  /** Everywhere, or the countries and regions it holds for (ISO 3166-1; EU, EEA, CIS, US-XX besides). */
  readonly where: 'everywhere' | readonly string[];
  /** High: official, or three sources that agree. Medium: one good source. Low: a weak one, or sources that differ. */
  readonly confidence: 'high' | 'medium' | 'low';
  /** The messages that tell it. */
  readonly told: readonly string[];
  /** What the messages that tell it hold in every language, between them: figures, addresses. */
  readonly holds?: readonly string[];
}

/** The day on which all of it was last looked up (site-facts, 2026-11-28). */
export const LAST_LOOK = '2026-11-28';

/** EU, EEA and UK, for whom AliExpress has terms of their own. */
export const EUROPE = ['EU', 'EEA', 'GB'] as const;
