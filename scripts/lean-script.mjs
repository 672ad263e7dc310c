const WRAPPER = 'virtual:wxt-unlisted-script-entrypoint?';

/** One word for all variables. @type {import('vite').Plugin} */
export const letForConst = {
  name: 'let-for-const',
  renderChunk(code) {
    /** @type {number[]} */
    const places = [];
    const visit = (/** @type {any} */ node) => {
      if (Array.isArray(node)) return node.forEach(visit);
      if (typeof node !== 'object' || node === null) return;
      if (node.type === 'VariableDeclaration' && node.kind === 'const') places.push(node.start);
      Object.values(node).forEach(visit);
    };
    visit(this.parse(code).body);
    return places
      .sort((one, other) => other - one)
      .reduce((rest, at) => `${rest.slice(0, at)}let${rest.slice(at + 'const'.length)}`, code);
  },
};

/** A script without WXT's wrapper, which only logs while developing. @type {import('vite').Plugin} */
export const leanScript = {
  name: 'lean-script',
  enforce: 'pre',
  load(id) {
    const at = id.indexOf(WRAPPER);
    return at < 0 ? undefined : `import script from '${id.slice(at + WRAPPER.length)}'; script.main();`;
  },
};

/**
 * Properties that never leave the content script, so that it may call them what it likes: none of a message, of what is told,
 * of the site's data or of the browser.
 */
export const INNER_NAMES = [
  ...['again', 'ages', 'around', 'atEnd', 'blocks', 'byPerson', 'caseIsOpen', 'classed', 'copy', 'drawn', 'dress', 'element'],
  ...[
    'elsewhere',
    'failure',
    'figure',
    'follow',
    'group',
    'hiddenSince',
    'isBalanceWord',
    'isFirst',
    'isOnly',
    'isOpen',
    'isSeen',
  ],
  ...['loaded', 'obstacle', 'offered', 'openCase', 'orderButton', 'orderGroup', 'point', 'pressed', 'proved'],
  ...['quietly', 'read', 'removable', 'reviewable', 'said', 'seenOpen', 'since', 'sourcedGroup', 'statuses'],
  ...['taught', 'tell', 'timeLimit', 'tracked', 'unfiltered', 'vain', 'visit', 'whole', 'word'],
];
