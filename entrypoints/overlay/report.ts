import type { ReportProps } from '../../components/overlay/ReportScreen';
import type { Command, CommandAnswer, PageState } from '../../lib/messages';
import { isPageStructure } from '../../lib/messages/page-structure';
import native from '../../lib/page-store/native-browser';
import { beginReport, type ReportSource } from '../../lib/report';
import { copyText, saveFile } from '../guide/save-file';
import type { OverlayMemory } from './memory';

interface Opening {
  readonly memory: OverlayMemory;
  readonly page: PageState;
  /** Of our own words. */
  readonly language: string;
  readonly ask: (command: Command) => Promise<CommandAnswer>;
  readonly draw: () => void;
}

/** Shows a report on the page in place of the hints, until the person closes it or goes to another page. */
export async function openReport({ memory, page, language, ask, draw }: Opening): Promise<void> {
  const structure: unknown = await ask({ type: 'structure' });
  // Another page stands below meanwhile.
  if (memory.page?.page !== page.page) return;
  const show = (report: OverlayMemory['report']): void => {
    memory.report = report;
    draw();
  };
  const onClose = (): void => {
    show(undefined);
    document.querySelector<HTMLElement>('.panel')?.focus();
  };
  const { version } = native.runtime.getManifest();
  if (isPageStructure(structure)) tellReport({ structure, state: page, version, language }, show, onClose);
  else show({ text: undefined, words: [], told: undefined, onTick: nothing, onCopy: nothing, onSave: nothing, onClose });
}

const nothing = (): void => undefined;

/** What was asked for is held by these functions alone, and goes with the screen. */
function tellReport(source: ReportSource, show: (report: OverlayMemory['report']) => void, onClose: () => void): void {
  const { words, tell } = beginReport(source);
  const ticked = new Set<string>();
  const write = (): string => `${JSON.stringify(tell([...ticked]), null, 1)}\n`;
  let text = write();
  const say = (told: ReportProps['told']): void =>
    show({
      text,
      words: words.map(({ word }) => ({ word, ticked: ticked.has(word) })),
      told,
      onTick(word) {
        if (!ticked.delete(word)) ticked.add(word);
        text = write();
        say(undefined);
      },
      onCopy: () => void copy(text).then(say),
      onSave: () => saveFile('last-orders-report.json', new Blob([text], { type: 'application/json' })),
      onClose,
    });
  say(undefined);
}

/**
 * Chromium lets a frame on another site's page write nothing into the clipboard (156): there the text is selected and copied as
 * by hand, and where that is not allowed either, it stays selected.
 */
async function copy(text: string): Promise<'copied' | 'selected'> {
  if (await copyText(text)) return 'copied';
  document.querySelector<HTMLTextAreaElement>('.report-text')?.select();
  return document.execCommand('copy') ? 'copied' : 'selected';
}
