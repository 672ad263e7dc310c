/** What a page of a person's could hold, in words found nowhere else. */
export const SECRETS = [
  'Zephyrine Okonkwosdottir',
  'zephyrine.okonkwo+kiosk@planted.example',
  '+47 912 34 876',
  'Kråkeslottveien 83, 9407 Harstadbukta',
  'Quixotic gramophone "de luxe"',
  '8192837465564738',
  'eyJhbGciOiJQbGFudGVkIn0.c2VjcmV0',
  'hunterZebra77!',
] as const;

/** A place in a page, and how a text gets there. */
type Planter = readonly [place: string, plant: (page: Document, text: string) => void];

const ATTRIBUTES = [
  ...[
    'class',
    'id',
    'data-user',
    'data-pl',
    'data-spm',
    'title',
    'alt',
    'aria-label',
    'aria-describedby',
    'aria-valuetext',
    'placeholder',
  ],
  ...[
    'value',
    'name',
    'for',
    'content',
    'onclick',
    'srcset',
    'role',
    'lang',
    'dir',
    'type',
    'autocomplete',
    'target',
    'rel',
    'srcdoc',
  ],
  ...[
    'action',
    'itemprop',
    'tabindex',
    'style',
    'src',
    'href',
    'cite',
    'datetime',
    'download',
    'label',
    'slot',
    'part',
    'inputmode',
  ],
  ...['aria-hidden', 'aria-current', 'hidden', 'checked', '_msttexthash', 'data-moz-translations-id'],
];

const URLS: readonly (readonly [form: string, make: (text: string) => string])[] = [
  ['path', (text) => `https://www.aliexpress.com/u/${encodeURIComponent(text)}`],
  ['known path', (text) => `https://www.aliexpress.com/p/order/detail.html?name=${encodeURIComponent(text)}`],
  ['path behind a known one', (text) => `https://www.aliexpress.com/item/${encodeURIComponent(text)}.html`],
  ['number in a link', (text) => `//www.aliexpress.com/p/order/detail.html?orderId=${encodeURIComponent(text)}`],
  ['hash', (text) => `#${encodeURIComponent(text)}`],
  ['sub-domain', (text) => `https://${text.replace(/[^a-z]/gi, '')}.aliexpress.com/home`],
  ['mail', (text) => `mailto:${text}`],
  ['telephone', (text) => `tel:${text}`],
  ['script', (text) => `javascript:show('${text}')`],
  ['other host', (text) => `https://${text.replace(/[^a-z]/gi, '')}.example/p/order/index.html`],
];

const append = (page: Document, tag: string, change: (made: HTMLElement) => void): void => {
  const made = page.createElement(tag);
  change(made);
  page.body.append(made);
};
const TEXT_IN = [
  ...['p', 'a', 'h1', 'td', 'pre', 'address', 'label', 'legend', 'caption', 'time', 'b', 'x-card', 'unheard-of'],
  ...['textarea', 'title', 'style', 'noscript', 'template', 'option', 'svg', 'iframe', 'object', 'video', 'canvas'],
];
/** Places where our readers look for words. */
const CLASSES = [
  ...[
    'order-item-header-status-text',
    'order-item-btn',
    'order-status',
    'expose-info-item-title',
    'comet-select',
    'contact-info',
  ],
  ...['orderItem--orderStatusDesc--x', 'orderItem--orderSKUTitle--x', 'coin-info-content-head-text', 'next-pagination-item'],
  ...['address-item', 'comet-tabs-nav-item', 'reminder--statusStr--x', 'info-row', 'order-item-store-name'],
];

const planters: readonly Planter[] = [
  ...ATTRIBUTES.map((name): Planter => [`[${name}]`, (page, text) => append(page, 'div', (one) => one.setAttribute(name, text))]),
  ...URLS.map(
    ([form, make]): Planter => [
      `a link: ${form}`,
      (page, text) => append(page, 'a', (one) => one.setAttribute('href', make(text))),
    ],
  ),
  ...TEXT_IN.map((tag): Planter => [`<${tag}>`, (page, text) => append(page, tag, (one) => one.append(text))]),
  ...CLASSES.map(
    (name): Planter => [
      `.${name}`,
      (page, text) =>
        append(page, 'div', (one) => {
          one.className = name;
          one.append(text);
        }),
    ],
  ),
  [
    'the name of an attribute',
    (page, text) => append(page, 'div', (one) => one.setAttribute(`data-${text.replace(/[^a-z\d]/gi, '')}`, '')),
  ],
  ['the name of an element', (page, text) => append(page, `x${text.replace(/[^a-z\d]/gi, '')}`, () => undefined)],
  ['the name of an element of its own', (page, text) => append(page, `x-${text.replace(/[^a-z\d]/gi, '')}`, () => undefined)],
  [
    'a class of known words',
    (page, text) => append(page, 'div', (one) => one.setAttribute('class', `order-${text.replace(/\W/g, '-')}-name`)),
  ],
  [
    'an id of known words',
    (page, text) => append(page, 'div', (one) => one.setAttribute('id', `order_${text.replace(/\W/g, '')}Name`)),
  ],
  ['a comment', (page, text) => page.body.append(page.createComment(text))],
  ['beside a word of ours', (page, text) => append(page, 'button', (one) => one.append(`Completed ${text}`))],
  ['beside an amount', (page, text) => append(page, 'p', (one) => one.append(`US $5.00 ${text}`))],
  [
    'around an element',
    (page, text) => append(page, 'p', (one) => one.append(text.slice(0, 7), page.createElement('i'), text.slice(7))),
  ],
  [
    'each letter in an element',
    (page, text) =>
      append(page, 'p', (one) =>
        one.append(...[...text].map((sign) => Object.assign(page.createElement('i'), { textContent: sign }))),
      ),
  ],
  ['script data', (page, text) => append(page, 'script', (one) => one.append(JSON.stringify({ user: text })))],
  ['a meta', (page, text) => page.head.append(Object.assign(page.createElement('meta'), { content: text, name: 'user' }))],
  ['the title', (page, text) => page.head.append(Object.assign(page.createElement('title'), { textContent: text }))],
  [
    'a style background',
    (page, text) => append(page, 'div', (one) => one.setAttribute('style', `background:url("/${encodeURIComponent(text)}")`)),
  ],
  [
    'a hidden element',
    (page, text) =>
      append(page, 'p', (one) => {
        one.hidden = true;
        one.append(text);
      }),
  ],
  ['the language', (page, text) => page.documentElement.setAttribute('lang', `en-${text.replace(/\W/g, '')}`)],
  ['a shadow root', (page, text) => append(page, 'div', (one) => one.attachShadow({ mode: 'open' }).append(text))],
  [
    'a value that was entered',
    (page, text) =>
      append(page, 'input', (one) => {
        (one as HTMLInputElement).value = text;
      }),
  ],
];

/** Plants texts in every kind of place of a page. @returns the places */
export function plantEverywhere(page: Document): readonly string[] {
  planters.forEach(([, plant], n) => {
    for (let at = 0; at < 2; at += 1) plant(page, SECRETS[(n + at * 3) % SECRETS.length] ?? '');
  });
  return planters.map(([place]) => place);
}

/** In the page's own data: texts where its reader looks, and where it does not. */
export function plantInData(html: string): string {
  const [name, mail, phone, street, title, , token] = SECRETS;
  return html
    .replace(/"statusText":"[^"]*"/, `"statusText":"${name}"`)
    .replace(/"text":"[^"]*"/g, `"text":"${street}"`)
    .replace(/"type":"[^"]*"/, `"type":"${token}"`)
    .replace(/"title":"[^"]*"/g, `"title":"${mail}"`)
    .replace(/"storeName":"[^"]*"/, `"storeName":"${phone}"`)
    .replace(/"itemTitle":"[^"]*"/, `"itemTitle":${JSON.stringify(title)}`)
    .replace(/"searchInput":"[^"]*"/, `"searchInput":"${name}"`)
    .replace(/"statusTab":"[^"]*"/, `"statusTab":"${token}"`)
    .replace(/"timeOption":"[^"]*"/, `"timeOption":"${name}"`)
    .replace(/"code":"[^"]*"/g, `"code":"${token}"`);
}

/** Pieces of a secret that would give it away: runs of letters or of figures. */
const piecesOf = (secret: string): string[] => secret.match(/\p{L}{4,}|\d{3,}/gu) ?? [];

/** Every form in which a secret could show. */
export const TRACES: readonly string[] = [
  ...new Set(
    SECRETS.flatMap((secret) => [
      secret,
      encodeURIComponent(secret),
      secret.replace(/\W/g, ''),
      btoa(encodeURIComponent(secret)),
      ...piecesOf(secret),
    ]).map((text) => text.toLowerCase()),
  ),
];
