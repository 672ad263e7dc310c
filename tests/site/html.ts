const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text for HTML, in an attribute or between tags. */
export const esc = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? '');

/** JSON that can stand in a script element: no `</script>`, no comment opening, no line separators. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value)
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\u0021--')
    .replace(/<(script)/gi, '\\u003c$1')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');

/** Class names with a build hash after the stem, as on the newer pages: match the stem. */
export const hashed = (stem: string, name: string): string => {
  let hash = 7;
  for (const sign of stem + name) hash = (hash * 31 + sign.charCodeAt(0)) % 60466176;
  return `${stem}--${name}--${hash.toString(36).padStart(5, '1')}`;
};
