import { requested } from '../../lib/page-store/background-client';
import { isSitePage } from '../../lib/site/site-page';

/** Leads every plain press on a way out to AliExpress to one tab: going through a list of them leaves one, not fourteen. */
export function openInOneTab(): void {
  let tab: number | undefined;
  const open = async (address: string): Promise<void> => {
    try {
      tab = await requested<number>({ type: 'open-page', address, tab });
    } catch (error) {
      window.open(address, '_blank', 'noreferrer');
      throw error;
    }
  };
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[target="_blank"]');
    if (!link || !isSitePage(link.href)) return;
    // Whoever asks for a tab or a window of their own gets it.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void open(link.href);
  });
}
