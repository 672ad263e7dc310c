import { base64Digest } from './digest';
import { html, Markup } from './markup';

/** What a page of ours is, besides its contents. */
export interface PageFrame {
  /** Its language. */
  readonly code: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** The one style it has. */
  readonly style: string;
}

/** A page to read or print: it loads nothing, runs nothing, and its own policy says so. */
export async function pageHtml({ code, direction, title, style }: PageFrame, body: Markup): Promise<string> {
  const policy = `default-src 'none'; style-src 'sha256-${await base64Digest(style)}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${code}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${new Markup(style)}</style></head><body><main>
${body}</main></body></html>
`.text;
}
