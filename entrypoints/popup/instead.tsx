import { render } from 'preact';
import { PrivateWindow } from '../../components/PrivateWindow';
import { Unreadable } from '../../components/Unreadable';
import type { Locale } from '../../lib/locale';
import { openPrivateLocale } from '../../lib/page-store/private-locale';

/** In a private window, where the browser hands us nothing. */
export async function drawPrivate(): Promise<void> {
  render(<PrivateWindow locale={await openPrivateLocale(document)} />, document.body);
}

/** Where the store was not handed out. @param fault it was no refusal of the browser's */
export function drawUnreadable(locale: Locale, fault: boolean): void {
  render(<Unreadable locale={locale} fault={fault} onAgain={() => location.reload()} />, document.body);
}
