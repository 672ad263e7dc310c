import type { Placement } from '../../lib/messages';
import { boxSheet, important, OVERLAY } from '../../lib/selectors/boxes';

/** What the pill is made of stays beside it. The frame must have the scheme of what is in it: where they differ, browsers paint an opaque ground under it. */
const FRAME = 'b,i{display:none}iframe{display:block;border:0;width:100%;height:100%;color-scheme:light dark}';

/** On which side of its page a box lies, so far from the edge: corners are told in the page's own direction. */
export function sideSheet(corner: Placement['corner'], gap: string): string {
  const [ltr, rtl] = corner === 'end' ? ['right', 'left'] : ['left', 'right'];
  return `:host{${important(`${ltr}:${gap};`)}}:host(:dir(rtl)){${important(`${ltr}:auto;${rtl}:${gap};`)}}`;
}

/** The style sheet of the frame's root. */
export const frameLook = ({ corner, width, height, sheet }: Placement): string =>
  boxSheet(`${OVERLAY}width:${sheet ? '100%' : `${width}px`};height:${height}px;`, FRAME + sideSheet(corner, '0'));
