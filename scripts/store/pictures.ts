/** A picture that a store takes: its exact size, and whether it may let anything shine through. */
export interface PictureRule {
  readonly width: number;
  readonly height: number;
  readonly alpha: boolean;
}

/** Captions name the screenshots; five is the most that Chrome takes, six Edge (2026-11-29). */
export const SCREENSHOTS = ['page', 'popup', 'gate', 'copy', 'after'] as const;
export type ScreenshotName = (typeof SCREENSHOTS)[number];

export const screenshotFile = (name: ScreenshotName): string => `screenshot-${SCREENSHOTS.indexOf(name) + 1}-${name}.png`;

/** The one that lets its ground through. */
export const CHROME_ICON = 'chrome-icon-128x128.png';

/**
 * Every picture that the stores ask for, by its file. Chrome: developer.chrome.com/docs/webstore/images; Edge:
 * edge-developer, publish-extension.md; both read on 2026-11-29. Chrome's icon has 96 pixels of drawing with 16 around it.
 */
export const PICTURES: Readonly<Record<string, PictureRule>> = {
  ...Object.fromEntries(SCREENSHOTS.map((name) => [screenshotFile(name), { width: 1280, height: 800, alpha: false }])),
  'tile-440x280.png': { width: 440, height: 280, alpha: false },
  'marquee-1400x560.png': { width: 1400, height: 560, alpha: false },
  'edge-logo-300x300.png': { width: 300, height: 300, alpha: false },
  [CHROME_ICON]: { width: 128, height: 128, alpha: true },
};

const SIGNATURE = '89504e470d0a1a0a';
/** Colour types with transparency (PNG, third edition, 11.2.1); a palette or a grey may have it too, by a chunk of its own. */
const WITH_ALPHA = [4, 6];

/**
 * What a PNG says of itself.
 * @throws if it is none
 */
export function pngHead(bytes: Buffer): { readonly width: number; readonly height: number; readonly alpha: boolean } {
  if (bytes.subarray(0, 8).toString('hex') !== SIGNATURE || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('no PNG');
  const alpha = WITH_ALPHA.includes(bytes.readUInt8(25)) || bytes.includes('tRNS');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), alpha };
}

/** What is wrong with pictures, by their files; undefined where one is missing. */
export function pictureProblems(read: (file: string) => Buffer | undefined): readonly string[] {
  return Object.entries(PICTURES).flatMap(([file, rule]) => {
    const bytes = read(file);
    if (!bytes) return [`${file} is missing`];
    const { width, height, alpha } = pngHead(bytes);
    return [
      ...(width === rule.width && height === rule.height
        ? []
        : [`${file} has ${width} × ${height} pixels, not ${rule.width} × ${rule.height}`]),
      ...(alpha && !rule.alpha ? [`${file} has an alpha channel`] : []),
    ];
  });
}
