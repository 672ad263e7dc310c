import { type WordGroups, wordGroupsIn } from './load';

/** One group of words of this document, for those who need no others. @throws if it names no such group */
export function wordGroupIn(document: Document, wanted: string): WordGroups {
  const found = wordGroupsIn(document).filter(([group]) => group === wanted);
  if (found.length === 0) throw new Error(`no words of ${wanted}`);
  return found;
}
