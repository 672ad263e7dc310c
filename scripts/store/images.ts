import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { launch } from '../../tests/e2e/browsers';
import type { Page, Session, Size } from '../../tests/e2e/session';
import { story } from '../../tests/site';
import { startProxy } from '../../tests/site/proxy';
import { type Site, startSite } from '../../tests/site/server';
import { OUTPUT } from '../programs.mjs';
import { icon, logoPage, marqueePage, paddedIcon, screenshotPage, tilePage } from './canvas';
import { listingOf } from './listing';
import { CHROME_ICON, PICTURES, SCREENSHOTS, screenshotFile } from './pictures';
import { cardOf, SHOWN, type Stage } from './screens';

/** A picture without the channel that lets the ground through, which Chrome's store does not take. */
function opaque(bytes: Buffer): Buffer {
  const png = PNG.sync.read(bytes);
  return PNG.sync.write(png, { colorType: 2, inputHasAlpha: true });
}

const allDrawn = (): boolean => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0);

/** Draws a document of ours into a picture. */
async function drawn(canvas: Page, path: string, html: string, { width, height }: Size): Promise<void> {
  await canvas.emulate({ width, height });
  await canvas.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, html);
  await canvas.waitFor(allDrawn);
  await canvas.front();
  await canvas.screenshot(path);
  writeFileSync(path, opaque(readFileSync(path)));
}

/** What each file is drawn from. */
async function pagesOf(stage: Stage): Promise<Readonly<Record<string, string>>> {
  const { name, captions } = listingOf('en');
  const captionOf = (what: string): string => {
    const caption = captions[what];
    if (!caption) throw new Error(`no caption for the picture ${what}`);
    return caption;
  };
  const pages: Record<string, string> = {
    'edge-logo-300x300.png': logoPage(),
    'tile-440x280.png': tilePage(name, captionOf('tile')),
  };
  for (const what of SCREENSHOTS) {
    const { place, ...screen } = await SHOWN[what](stage);
    const address = place === 'shop' ? captionOf('shop') : name;
    pages[screenshotFile(what)] = screenshotPage({ ...screen, address, caption: captionOf(what) });
  }
  pages['marquee-1400x560.png'] = marqueePage(name, captionOf('tile'), await cardOf(stage));
  return pages;
}

async function drawAll(session: Session, site: Site, folder: string): Promise<readonly string[]> {
  const scratch = mkdtempSync(join(tmpdir(), 'last-orders-pictures-'));
  try {
    const pages = await pagesOf({ session, site, scratch });
    const canvas = await session.open('about:blank');
    for (const [file, html] of Object.entries(pages)) {
      const rule = PICTURES[file];
      if (!rule) throw new Error(`no store asks for ${file}`);
      await drawn(canvas, join(folder, file), html, rule);
    }
    writeFileSync(join(folder, CHROME_ICON), await canvas.evaluate(paddedIcon, icon), 'base64');
    return [...Object.keys(pages), CHROME_ICON];
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Draws every picture that the stores ask for, from the Chrome build on the stand-in shop.
 * @returns the files
 */
export async function drawPictures(folder: string): Promise<readonly string[]> {
  const site = await startSite({ scenario: story });
  const proxy = await startProxy(site);
  try {
    const options = { extensionDir: join(OUTPUT, 'chrome-mv3'), proxyPort: proxy.port, locale: 'en' };
    const session = await launch('chromium', { ...options, viewport: { width: 1280, height: 900 } });
    try {
      return await drawAll(session, site, folder);
    } finally {
      await session.close();
    }
  } finally {
    await proxy.close();
    await site.close();
  }
}
