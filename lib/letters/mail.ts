/**
 * Chromium on Windows opens nothing at all for a link of more than 2,048 characters (shell/platform_util_win), and some mail
 * programs cut at about as many (looked up 2026-11).
 */
const LONGEST = 2000;

/** A link that opens a mail in the person's own program. */
export interface MailLink {
  readonly href: string;
  /** False where the text is too long for a link: then it opens with address and subject only. */
  readonly whole: boolean;
}

/** The link for a letter (RFC 6068): everything percent-encoded, lines ended by CRLF. */
export function mailOf(to: string, subject: string, body: string): MailLink {
  const short = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}`;
  const href = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return href.length <= LONGEST ? { href, whole: true } : { href: short, whole: false };
}
