import { basename, dirname, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { backgroundWords, languageNames, messageKeys, wordFiles } from './lib/locale/word-files';
import { contentMatches } from './lib/site/recognise';
import { INNER_NAMES, leanScript, letForConst } from './scripts/lean-script.mjs';
import { minifiedOnce } from './scripts/minified-once.mjs';
import { withSelectors } from './scripts/selectors.mjs';
import { settleZip } from './scripts/settle-zip.mjs';
import { ADDON_ID } from './scripts/store/addon-id';
import { readAddresses } from './scripts/store/addresses';
import { localeFiles } from './scripts/store/listing';
import { noticesText, onlyNamed } from './scripts/store/notices';

const HOSTS = 'https://*.aliexpress.com https://*.aliexpress.us';
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  `frame-ancestors 'self' ${HOSTS}`,
].join('; ');

/** What our words are found by goes into the pages as data; the words are files beside them, by language (`wordFiles`). */
const withWords = {
  name: 'with-words',
  transformIndexHtml(_html: string, { filename }: { filename: string }) {
    const page = basename(dirname(filename));
    const data = (name: string, value: unknown) => ({
      tag: 'script',
      attrs: { type: 'application/json', [name]: true },
      children: JSON.stringify(value),
      injectTo: 'head' as const,
    });
    // The guide alone offers a choice of language.
    return [data('data-words', messageKeys(page)), ...(page === 'guide' ? [data('data-languages', languageNames())] : [])];
  },
};

/** Elements made by `h(type, props, ...children)`: 10 bytes an element less than `jsx(type, { children })`. */
const plainJsx = {
  name: 'plain-jsx',
  config: () => ({
    oxc: {
      jsx: { runtime: 'classic' as const, pragma: 'h', pragmaFrag: 'Fragment' },
      jsxInject: "import { h, Fragment } from 'preact'",
    },
  }),
};

/** An element without properties: Preact (11.2.0) only walks through them. 800 bytes of the guide. */
const shortNothing = {
  name: 'short-nothing',
  enforce: 'post' as const,
  transform: (code: string, id: string) =>
    id.endsWith('.tsx') ? code.replace(/\bh\(("\w+"|\w+), null(?=[,)])/g, 'h($1, 0') : undefined,
};

/**
 * For our own pages, which WXT builds together and apart from the scripts, and for all that Firefox runs: there the polyfill (0.12.0)
 * hands on the browser's own calls, and is 10 kB more to start.
 */
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? resolve('lib/page-store/native-browser.ts') : undefined),
};

/** All styles of a page are named in it, and what it loads later lies beside it: an import is an import. */
const withoutPreloads = {
  name: 'without-preloads',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Preact's way to set markup, which we never use and the stores warn of (11.2.0): what would set it becomes nothing. */
const withoutMarkup = {
  name: 'without-markup',
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.mjs$/.test(id)) return undefined;
    const without = code.replace(/\w+\.innerHTML=\w+\.__html/g, '0');
    if (without === code) throw new Error(`${id} sets markup in another way now`);
    return without;
  },
};

/** 900 bytes less in each page than the default minifier (vite 8.3.8). Inlined, functions would take more. */
const TERSER = { compress: { passes: 4, inline: 1, ecma: 2022 as const, unsafe_arrows: true } };
/**
 * For our own pages, 800 bytes of the guide (terser 5.51.4, 2026-11): `"a" + b` for a template, `f(x) {}` for `f: (x) => {}`, and
 * no getter does anything but answer. Nothing of ours is a constructor by accident or tells the one from the other.
 */
const TERSER_OF_PAGES = { compress: { ...TERSER.compress, unsafe: true, unsafe_methods: true, pure_getters: true } };
/**
 * Files of the build that more than one page loads: what all three are drawn with, what a press changes, what is said of a failure.
 * Left alone, the bundler makes fourteen of these three, by which of the files loaded later want a module as well, and their lists of
 * names are 2,000 bytes of a page. A module that is not named here costs a file of its own, and breaks nothing.
 */
const FILES = [
  [
    'shared',
    /preact\/dist\//,
    /preload-helper/,
    /lib\/locale\/(charsets|file|index|load)\.ts/,
    /lib\/model\/(checklist|checklist-evidence|evidence|facts|journey|kept|page|reader-result|task|told-evidence)\.ts/,
    /lib\/page-store\/(account-question|background-client|changes|checklists|native-browser|own-locale|page-store|request-sent)\.ts/,
    /lib\/selectors\/patterns\.ts/,
    /lib\/site\/(kinds|told-words)\.ts/,
    /lib\/storage\/(access|evidence-records|read|records|schema|settings|told-words|word-records)\.ts/,
    /lib\/tasks\/(addresses|after|cases|close|facts|index|keep|leftovers|orders|prepare)\.ts/,
    /lib\/tools\/(calendar-day|date-format|fields|guards|sentences|time)\.ts/,
    /components\/(Button|ButtonRow|EvidenceLine|Icon|StateIcon|TaskRow|Toast|as-needed|evidence-words|shapes)\.tsx?/,
  ],
  ['changes', /lib\/storage\/(changes|journey-changes|rest|same-record|sign-in|start-over|ticks|transaction|undo|write)\.ts/],
  [
    'notes',
    /components\/(AccountQuestionNote|LostNotes|Note|PrivateWindow|Steps|Unreadable|focus)\.tsx?/,
    /lib\/page-store\/private-locale\.ts/,
  ],
] as const;

const inFewFiles = {
  name: 'in-few-files',
  outputOptions: (options: object) => ({
    ...options,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: FILES.map(([name, ...parts]) => ({ name, test: (id: string) => parts.some((part) => part.test(id)) })),
    },
  }),
};

const ONLY_INNER = { regex: new RegExp(`^(${INNER_NAMES.join('|')})$`) };

const { homepage } = readAddresses();

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const areOurPages = entries.every(({ inputPath }) => inputPath.endsWith('.html'));
      const isContentScript = entries.some(({ inputPath }) => /\/account\/index\.ts$/.test(inputPath));
      const plugins = [
        isContentScript && [withSelectors, leanScript, letForConst],
        areOurPages && [plainJsx, shortNothing, withoutPolyfill, withoutPreloads, letForConst, inFewFiles],
      ];
      config.plugins = [...(config.plugins ?? []), ...plugins];
      if (areOurPages) config.build = { ...config.build, terserOptions: TERSER_OF_PAGES };
      if (isContentScript) config.build = { ...config.build, terserOptions: { ...TERSER, mangle: { properties: ONLY_INNER } } };
    },
    'build:publicAssets': (_wxt, files) => {
      // Typed as text, and written as it is (wxt 0.20.27): not all words are in UTF-8.
      for (const [relativeDest, bytes] of wordFiles()) files.push({ relativeDest, contents: bytes as unknown as string });
      const made = [...localeFiles(), ['THIRD-PARTY.txt', noticesText()] as const];
      for (const [relativeDest, contents] of made) files.push({ relativeDest, contents });
    },
    'zip:done': async (_wxt, files) => {
      for (const file of files) await settleZip(file);
    },
  },
  zip: { zipSources: false, artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
  webExt: { startUrls: ['https://www.aliexpress.com/p/order/index.html'] },
  vite: ({ browser }) => ({
    plugins: [preact(), withoutMarkup, withWords, minifiedOnce, onlyNamed, browser === 'firefox' && withoutPolyfill],
    define: { BACKGROUND_WORDS: JSON.stringify(backgroundWords()) },
    build: {
      modulePreload: { polyfill: false, resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []) },
      minify: 'terser',
      terserOptions: TERSER,
    },
  }),
  manifest: ({ browser }) => ({
    // Said by `_locales`, with the texts of the stores' listings.
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    ...(homepage ? { homepage_url: homepage } : {}),
    permissions: ['storage', 'alarms'],
    // Each asked for at the press that needs it, and given back.
    optional_permissions: ['notifications', 'browsingData'],
    incognito: 'not_allowed',
    commands: {
      'open-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command__' },
    },
    content_security_policy: { extension_pages: CSP },
    // Declared here and not with defineContentScript: WXT's wrapper announces itself to the page by an event
    // named after the extension's id, and stops when the page sends the same event (wxt 0.20.27).
    content_scripts: [
      { matches: contentMatches(), js: ['account.js'], run_at: 'document_idle' },
      // Before the page's own scripts: it comes before their listeners.
      ...(browser === 'firefox' ? [{ matches: contentMatches(), js: ['guard.js'], run_at: 'document_start' as const }] : []),
    ],
    web_accessible_resources: [
      {
        resources: ['overlay.html'],
        matches: ['https://*.aliexpress.com/*', 'https://*.aliexpress.us/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: ADDON_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
