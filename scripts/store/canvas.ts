import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { esc } from '../../tests/site/html';
import { ROOT } from '../setup.mjs';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const dataOf = (type: string, bytes: Buffer): string => `data:${type};base64,${bytes.toString('base64')}`;
export const pngData = (bytes: Buffer): string => dataOf('image/png', bytes);

const ICON = read('store/icon.svg');
export const icon = dataOf('image/svg+xml', Buffer.from(ICON.replace('<svg', '<svg width="96" height="96"')));
/** For a square that a store rounds itself, or not: without corners of our own. */
const squareIcon = dataOf('image/svg+xml', Buffer.from(ICON.replace(/ rx="[^"]*"/, '')));

const STYLE = `${read('components/style/tokens.css')}
:root { color-scheme: light }
* { box-sizing: border-box; margin: 0 }
html, body { height: 100%; overflow: hidden }
body { font-family: var(--font); background: var(--slip); color: var(--on-slip) }
img { display: block }
.caption { display: flex; align-items: center; gap: 20px; height: 116px; padding: 0 40px }
.caption img { width: 56px; height: 56px; border-radius: 13px; box-shadow: 0 0 0 2px rgb(255 255 255 / .25) }
.caption h1 { font-size: 38px; line-height: 1.15; font-weight: 700 }
.window { position: absolute; inset: 116px 40px 0; overflow: hidden; border-radius: 14px 14px 0 0; background: var(--surface); color: var(--ink-2) }
.bar { display: flex; align-items: center; gap: 8px; height: 40px; padding: 0 14px; background: #e3e9eb }
.bar i { width: 12px; height: 12px; border-radius: 6px; background: #b9c4ca }
.bar span { flex: 1; height: 26px; margin: 0 12px; padding: 0 14px; border-radius: 13px; background: var(--surface); font-size: 13px; line-height: 26px }
.bar img { width: 22px; height: 22px }
.popup { position: absolute; inset-inline-end: 8px; top: 44px; border-radius: 10px; overflow: hidden; box-shadow: 0 0 0 1px rgb(21 35 43 / .16), 0 18px 50px rgb(21 35 43 / .4) }
.tile { display: grid; align-content: center; height: 100%; padding: 0 36px 8px }
.tile div { display: flex; align-items: center; gap: 18px }
.tile img { width: 76px; height: 76px; border-radius: 18px; box-shadow: 0 0 0 2px rgb(255 255 255 / .25) }
.tile h1 { font-size: 44px; line-height: 1.1; font-weight: 700; white-space: nowrap }
.tile p { margin-top: 18px; font-size: 20px; line-height: 1.35; color: var(--on-slip-2) }
.tear { position: absolute; inset: auto 0 0; height: 12px; background: conic-gradient(from -45deg at 50% 50%, var(--paper) 90deg, transparent 0) 0 0 / 20px 20px repeat-x }
.marquee { display: grid; grid-template-columns: 1fr 570px; gap: 40px; align-items: center; height: 100%; padding: 0 64px 12px 84px }
.marquee .name { display: flex; align-items: center; gap: 28px }
.marquee .name img { width: 112px; height: 112px; border-radius: 26px; box-shadow: 0 0 0 3px rgb(255 255 255 / .25) }
.marquee h1 { font-size: 76px; line-height: 1.05; font-weight: 700; white-space: nowrap }
.marquee p { margin-top: 32px; font-size: 33px; line-height: 1.3; color: var(--on-slip-2) }
.marquee .card { overflow: hidden; width: 570px; border-radius: 20px; background: var(--surface); box-shadow: 0 24px 60px rgb(0 0 0 / .45) }
.marquee .card img { width: 100% }
.whole { width: 100%; height: 100% }`;

const documentOf = (body: string): string =>
  `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body>${body}</body></html>`;

/** A screen as it is seen in a browser, one of its pixels to one of the picture's. */
export interface Screen {
  readonly caption: string;
  /** What stands where the address does. */
  readonly address: string;
  readonly content: Buffer;
  /** The popup, hanging from the toolbar. */
  readonly popup?: Buffer;
}

/** How large the content of a screenshot is. */
export const CONTENT = { width: 1200, height: 644 };

/** A screenshot of 1280 × 800: the caption, and below it the screen in a window. */
export function screenshotPage({ caption, address, content, popup }: Screen): string {
  const hung = popup ? `<img class="popup" src="${pngData(popup)}">` : '';
  const bar = `<div class="bar"><i></i><i></i><i></i><span>${esc(address)}</span><img src="${icon}"></div>`;
  return documentOf(
    `<header class="caption"><img src="${icon}"><h1>${esc(caption)}</h1></header><div class="window">${bar}<img src="${pngData(content)}">${hung}</div>`,
  );
}

/** The small tile. */
export const tilePage = (name: string, slogan: string): string =>
  documentOf(
    `<div class="tile"><div><img src="${icon}"><h1>${esc(name)}</h1></div><p>${esc(slogan)}</p></div><div class="tear"></div>`,
  );

/** The wide tile, with a card of ours beside the name. */
export const marqueePage = (name: string, slogan: string, card: Buffer): string =>
  documentOf(
    `<div class="marquee"><div><div class="name"><img src="${icon}"><h1>${esc(name)}</h1></div><p>${esc(slogan)}</p></div><div class="card"><img src="${pngData(card)}"></div></div><div class="tear"></div>`,
  );

/** The icon over the whole picture. */
export const logoPage = (): string => documentOf(`<img class="whole" src="${squareIcon}">`);

/**
 * The icon as Chrome's store wants it, as a PNG in base64: 96 pixels with 16 around them that let the ground through. Runs in a page.
 * @param svg its address as data
 */
export async function paddedIcon(svg: string): Promise<string> {
  const image = new Image(96, 96);
  image.src = svg;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 128, height: 128 });
  canvas.getContext('2d')?.drawImage(image, 16, 16, 96, 96);
  return canvas.toDataURL('image/png').replace(/^.*,/, '');
}
