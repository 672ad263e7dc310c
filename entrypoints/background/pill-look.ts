import type { PillWords } from '../../components/overlay/pill-words';
import type { Shape } from '../../components/shapes';
import type { Locale } from '../../lib/locale';
import type { PillLook, Placement } from '../../lib/messages';
import { boxSheet, important, OVERLAY } from '../../lib/selectors/boxes';
import { sideSheet } from './frame-look';
import { OUTLINES } from './outlines';

// As look/tokens.css, light and dark.
const SURFACE = 'light-dark(#fff,#172127)';
const SUNKEN = 'light-dark(#f6f8f8,#1e2a31)';
const INK = 'light-dark(#15232b,#e7edf0)';
const LIFT = '0 1px 3px light-dark(rgb(21 35 43/.2),rgb(0 0 0/.5)),0 3px 14px light-dark(rgb(21 35 43/.22),rgb(0 0 0/.6))';
const FOCUS = `0 0 0 2px ${SURFACE},0 0 0 4px light-dark(#0a6cff,#7db4ff)`;

/** The dashed ring is grey whatever stands in it. */
const COLOURS: Readonly<Record<Shape, string>> = {
  done: 'light-dark(#17704a,#74d3a0)',
  todo: 'light-dark(#6439a6,#c6abf5)',
  unknown: 'light-dark(#54626c,#aab8c1)',
  stale: 'light-dark(#54626c,#aab8c1)',
  later: 'light-dark(#54626c,#aab8c1)',
  'set-aside': 'light-dark(#6c5a49,#cfbda8)',
};

/**
 * The host is the button, and has no measure a page could change. `rem` is the page's here, so all that grows with the text is
 * told in `em` of the person's own size; and a font a page may bring under the name of a system's would hear our letters.
 */
const HOST =
  `${OVERLAY}bottom:16px;display:flex;align-items:center;gap:9px;box-sizing:border-box;max-width:calc(100% - 32px);min-height:44px;` +
  `padding-block:5px;padding-inline:6px 16px;border:1px solid light-dark(#d8dfe2,#2f3d46);border-radius:999px;background:${SURFACE};` +
  `color:${INK};color-scheme:light dark;box-shadow:${LIFT};outline:2px solid transparent;cursor:pointer;` +
  'user-select:none;-webkit-user-select:none;';

/** Not reachable for the pointer: otherwise Firefox hands the page the elements of the root. */
const INNER = '*{pointer-events:none!important}';

const clip = (outline: string): string => `clip-path:polygon(evenodd,${outline.replace(/[\d.]+/g, '$&%')})`;

const LOGO =
  'b{position:relative;flex:none;width:2em;height:2em;border-radius:50%;background:#0d5263;forced-color-adjust:none}' +
  'b::before,b::after{content:"";position:absolute;inset:.0625em}' +
  `b::before{background:#fff;${clip(OUTLINES.receipt)}}` +
  `b::after{background:#8fe3b5;${clip(OUTLINES.leaf)}}`;
const WORDS = 'i{display:flex;align-items:center;gap:9px;font:500 .875em/1.25 system-ui,sans-serif}';

/** Until it has its size, a frame that is on its way takes none. */
const FRAME = 'iframe{position:absolute;width:0;height:0;border:0}';

/** A text as a style sheet says it. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/** How the folded overlay looks with these words in it. */
export function pillLook({ shape, words }: PillWords, corner: Placement['corner'], locale: Locale): PillLook {
  const outline = shape && shape !== 'later' ? OUTLINES[shape] : undefined;
  const sign =
    shape && outline
      ? `i::before{content:"";flex:none;width:1.2857em;height:1.2857em;background:${COLOURS[shape]};${clip(outline)}}`
      : '';
  const css = [
    boxSheet(`${HOST}direction:${locale.direction};`, sideSheet(corner, '16px')),
    `:host(:hover){${important(`background:${SUNKEN};`)}}`,
    `:host(:focus-visible){${important(`box-shadow:${FOCUS};`)}}`,
    INNER,
    LOGO,
    WORDS,
    sign,
    `i::after{content:${quoted(words)}/""}`,
    FRAME,
    `@media (prefers-contrast:more){:host{${important('border-color:light-dark(#74828c,#7d8d98);')}}${shape && COLOURS[shape] === COLOURS.unknown ? `i::before{background:${INK}}` : ''}}`,
    `@media (forced-colors:active){:host,:host(:hover){${important('background:ButtonFace;color:ButtonText;border-color:ButtonBorder;')}}` +
      `:host(:focus-visible){${important('outline-color:Highlight;')}}i::before{forced-color-adjust:none;background:ButtonText}}`,
  ];
  return { name: `${locale.t('app-name')}: ${words}`, lang: locale.code, css: css.join('') };
}
