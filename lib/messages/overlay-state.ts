import type { PageKind } from '../site/kinds';

/** How the overlay should stand on a page. */
export interface OverlaySettings {
  readonly hidden: boolean;
  readonly folded: boolean;
  readonly corner: 'start' | 'end';
  /** The orders the page shows are wanted for the person's own copy. */
  readonly keep: boolean;
}

/** The overlay folded, as the content script draws it: that has no words, and knows of no state. */
export interface PillLook {
  /** What a screen reader says. */
  readonly name: string;
  readonly lang: string;
  /** Look and words: the style sheet of its shadow root. */
  readonly css: string;
}

/** An overlay that stands on a page. */
export interface VisibleOverlay extends OverlaySettings {
  readonly hidden: false;
  readonly pill: PillLook;
}

/** What the background tells the content script after each `page`, and anew when the store changes. */
export type OverlayState = VisibleOverlay | (OverlaySettings & { readonly hidden: true });

/** What the background itself tells a page's content script: how its overlay stands from now on, or where its frame lies. */
export type OverlayCommand =
  | { readonly type: 'stand'; readonly page: PageKind; readonly welcome: OverlayState }
  | { readonly type: 'place'; readonly css: string };
