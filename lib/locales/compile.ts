import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FluentResource } from '@fluent/bundle';
import type { Messages } from '../locale';

const FOLDER = dirname(fileURLToPath(import.meta.url));

/**
 * The messages of Fluent texts, parsed. Done while building: the parser is 5 kB that no page has to load.
 * @throws at text that is not Fluent
 */
export function messagesIn(sources: readonly string[]): Messages {
  const entries = sources.flatMap((source) => new FluentResource(source).body);
  const wanted = sources.join('\n').match(/^[a-z][\w-]* *=/gm)?.length ?? 0;
  if (entries.length !== wanted) throw new Error(`${wanted} messages are written, ${entries.length} can be read`);
  return Object.fromEntries(entries.map(({ id, value }) => [id, value])) as Messages;
}

/** The files of words each of our pages, and the background, is built with. Pages have besides what all of them share. */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  popup: ['popup'],
  overlay: ['overlay', 'pages'],
  guide: [
    'popup',
    // One a line: every section of the guide has its own.
    'guide',
    'guide-decide',
    'guide-prepare',
    'guide-gate',
    'guide-close',
    'guide-after',
    'guide-orders',
    'letters',
    'guide-trouble',
    'guide-questions',
    'guide-settings',
    'pages',
    'receipts',
  ],
  background: ['reminder'],
};

/**
 * The messages one of our pages needs in a language: the words all share, and its own.
 * @param page name of the page without its ending: popup, overlay, guide; or background
 * @throws if there is no such page or no such language
 */
export function messagesOf(page: string, code: string): Messages {
  const rooms = ROOMS[page];
  if (!rooms) throw new Error(`no words are named for ${page}`);
  const shared = page === 'background' ? [] : [code];
  const files = [...shared, ...rooms.map((room) => `${room}.${code}`)];
  return messagesIn(files.map((name) => readFileSync(join(FOLDER, `${name}.ftl`), 'utf8')));
}
