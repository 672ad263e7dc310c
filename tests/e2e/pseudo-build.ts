import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChoicePattern, LocaleCode, Pattern } from '../../lib/locale';
import { charsetOf, encodeScript } from '../../lib/locale/encode';
import { readPatterns, type WordFile } from '../../lib/locale/file';
import { inBackticks, writePatterns } from '../../lib/locale/word-files';
import { BUILD } from './stage';

/** Letters as a foreign language might have them: marked, and the vowels twice, so that every text runs a third longer. */
const FOREIGN: Readonly<Record<string, string>> = {
  ...{ a: 'àá', e: 'éè', i: 'ïí', o: 'öô', u: 'üú', y: 'ýÿ', A: 'ÀÁ', E: 'ÉÈ', I: 'ÏÍ', O: 'ÖÔ', U: 'ÜÚ', Y: 'ÝŸ' },
  ...{ c: 'ç', n: 'ñ', s: 'š', z: 'ž', S: 'Š', C: 'Ç', N: 'Ñ' },
};
const foreign = (text: string): string =>
  text
    .split(/(\{>?[^}]*\}|<\/?\w+>)/)
    .map((part, n) => (n % 2 === 1 ? part : part.replace(/[a-zA-Z]/g, (letter) => FOREIGN[letter] ?? letter)))
    .join('');

/** The names of values and of plural forms stay as they are. */
function foreignChoice([by, ...forms]: ChoicePattern): ChoicePattern {
  return [by, ...forms.map((form, n) => (n % 2 === 1 || n === forms.length - 1 ? foreignPattern(form) : form))];
}
const foreignPattern = (pattern: Pattern): Pattern =>
  typeof pattern === 'string'
    ? foreign(pattern)
    : pattern.map((part) => (typeof part === 'string' ? foreign(part) : foreignChoice(part)));

/** A message of its own stands in brackets: what is cut off at an end shows. */
const bracketed = (pattern: Pattern): Pattern =>
  typeof pattern === 'string'
    ? `[${foreign(pattern)}]`
    : ['[', ...(foreignPattern(pattern) as readonly (string | ChoicePattern)[]), ']'];

/**
 * A copy of the build whose words in some languages are English made foreign. The languages keep their directions.
 * @returns its folder, to be removed by the caller
 */
export function pseudoBuild(codes: readonly LocaleCode[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-pseudo-'));
  cpSync(BUILD, folder, { recursive: true });
  const english = readFileSync(join(BUILD, 'words/en.js'), 'utf8');
  const text = (pattern: WordFile[number]): WordFile[number] => pattern && bracketed(pattern as Pattern);
  const strange = english.replace(/(?<=^'[\w-]+':\(\)=>)`.*?`(?=,$)/gms, (group) =>
    inBackticks(writePatterns(readPatterns(new Function(`return ${group}`)()).map(text))),
  );
  if (strange === english) throw new Error('the files of words are written in another way now');
  for (const code of codes)
    writeFileSync(join(folder, 'words', `${code}.js`), encodeScript(strange.replace("'en'", `'${code}'`), charsetOf(code)));
  return folder;
}
