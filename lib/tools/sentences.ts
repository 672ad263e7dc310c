/** What stands between two sentences of a language: nothing in Japanese and Chinese, whose stop has its room. */
export const gapBetween = (code: string): string => (/^(ja|zh)/.test(code) ? '' : ' ');

/**
 * Sentences one after the other, as a language writes them, each with its stop where it has none; Thai has no stop.
 * @param code a language of ours
 * @param last whether the last one gets a stop too
 */
export function inSentences(code: string, parts: readonly string[], last = false): string {
  const stop = gapBetween(code) === '' ? '。' : code === 'th' ? '' : '.';
  const ended = parts.map((part, at) => ((at === parts.length - 1 && !last) || /[.!?…。！？]$/.test(part) ? part : part + stop));
  return ended.join(gapBetween(code));
}
