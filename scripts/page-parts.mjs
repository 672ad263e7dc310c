/**
 * A build without some parts of what `lib/pages` knows of each page: none carries what only another needs.
 * @param {readonly string[]} dropped names of the parts
 * @param {readonly string[]} [asked] names of parts that are only asked for: of these stays that they are there
 * @returns {import('vite').Plugin}
 */
export const withoutParts = (dropped, asked = []) => ({
  name: `without-${[...dropped, ...asked].join('-')}`,
  transform(code, id) {
    if (!/\/lib\/pages\/[a-z-]+\.ts$/.test(id)) return undefined;
    const properties = this.parse(code).body.flatMap(propertiesOf);
    return properties.reduceRight((rest, { name, start, end }) => {
      if (dropped.includes(name)) return rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, '');
      return asked.includes(name) ? `${rest.slice(0, start)}${name}: true${rest.slice(end)}` : rest;
    }, code);
  },
});

/**
 * The properties of the page a statement exports, if it does.
 * @param {any} statement of a module's syntax tree
 * @returns {{ name: string, start: number, end: number }[]}
 */
function propertiesOf({ declaration }) {
  const [value] = declaration?.declarations?.map((/** @type {any} */ { init }) => init) ?? [];
  if (value?.type !== 'ObjectExpression') return [];
  /** @type {any[]} */
  const properties = value.properties;
  const named = properties.map(({ key, start, end }) => ({ name: key?.name ?? '', start, end }));
  return named.some(({ name }) => name === 'kind') ? named : [];
}
