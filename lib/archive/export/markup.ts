/** Text that is HTML already, made by `html` alone. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: texts are escaped, absent values leave nothing, lists are put side by side. */
export type MarkupContent = string | number | undefined | false | Markup | readonly MarkupContent[];

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '') : text);

function contentText(content: MarkupContent): string {
  if (content === undefined || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(contentText).join('');
  return escaped(String(content));
}

/** HTML from a template: whatever is filled in is text, in content as in quoted attributes. */
export function html(parts: TemplateStringsArray, ...contents: readonly MarkupContent[]): Markup {
  let text = parts[0] ?? '';
  for (const [n, content] of contents.entries()) text += contentText(content) + (parts[n + 1] ?? '');
  return new Markup(text);
}
