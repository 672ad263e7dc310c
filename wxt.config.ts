import { basename, dirname, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LOCALES } from './lib/locale';
import { blocksOf, messagesOf } from './lib/locales/compile';
import { contentMatches } from './lib/pages';
import { withoutParts } from './scripts/page-parts.mjs';
import { settleZip } from './scripts/settle-zip.mjs';

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

/** The example addresses of `lib/pages` are for the tests; in people's pages they would be a tenth of the script. */
const withoutExamples = withoutParts(['examples']);

/** The content script asks the background where it is: the addresses of `lib/pages` are not for people's pages. */
const withoutAddresses = withoutParts(['addresses']);

/** The background reads no page, and asks only which pages can be read: 19 kB less of it. */
const withoutReaders = withoutParts(['anchors', 'slices', 'orders', 'point', 'onlyAtRest'], ['read']);

/** Our words go into the pages as data, one block a language, and one for the names of the messages. */
const withWords = {
  name: 'with-words',
  transformIndexHtml: (_html: string, { filename }: { filename: string }) =>
    blocksOf(basename(dirname(filename))).map(([name, content]) => ({
      tag: 'script',
      attrs: { type: 'application/json', 'data-locale': name },
      // Nothing in it may end the block, or begin a comment.
      children: JSON.stringify(content).replace(/<(?=[/!])/g, '\\u003c'),
      injectTo: 'head' as const,
    })),
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

/** For our own pages, which WXT builds together and apart from the scripts. */
const withoutPolyfill = {
  name: 'without-polyfill',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id === 'webextension-polyfill' ? resolve('lib/native-browser.ts') : undefined),
};

/** All styles of a page are named in it, and what it loads later lies beside it: an import is an import. */
const withoutPreloads = {
  name: 'without-preloads',
  enforce: 'pre' as const,
  load: (id: string) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** The background has no page to carry its words. */
const backgroundWords = Object.fromEntries(LOCALES.map((code) => [code, messagesOf('background', code)]));

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      const areOurPages = entries.every(({ inputPath }) => inputPath.endsWith('.html'));
      const isContentScript = entries.some(({ inputPath }) => /\/account\/index\.ts$/.test(inputPath));
      const isBackground = entries.some(({ type }) => type === 'background');
      const plugins = [
        isContentScript && withoutAddresses,
        isBackground && withoutReaders,
        areOurPages && [plainJsx, withoutPolyfill, withoutPreloads],
      ];
      config.plugins = [...(config.plugins ?? []), ...plugins];
    },
    'zip:done': async (_wxt, files) => {
      for (const file of files) await settleZip(file);
    },
  },
  zip: { zipSources: false, artifactTemplate: '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip' },
  webExt: { startUrls: ['https://www.aliexpress.com/p/order/index.html'] },
  vite: () => ({
    plugins: [preact(), withoutExamples, withWords],
    define: { BACKGROUND_WORDS: JSON.stringify(backgroundWords) },
    // terser: 900 bytes less in each page than the default minifier (vite 8.3.8). Inlined, functions would take more.
    build: {
      modulePreload: { polyfill: false, resolveDependencies: (_file, deps, { hostType }) => (hostType === 'html' ? deps : []) },
      minify: 'terser',
      terserOptions: { compress: { passes: 4, inline: 1, ecma: 2022, unsafe_arrows: true } },
    },
  }),
  manifest: ({ browser }) => ({
    name: 'Last Orders',
    description:
      'Leave AliExpress without losing money, receipts or data. Shows what is still open, and never acts on the account.',
    permissions: ['storage', 'alarms'],
    // Each asked for at the press that needs it, and given back.
    optional_permissions: ['notifications', 'browsingData'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: CSP },
    // Declared here and not with defineContentScript: WXT's wrapper announces itself to the page by an event
    // named after the extension's id, and stops when the page sends the same event (wxt 0.20.27).
    content_scripts: [{ matches: contentMatches(), js: ['account.js'], run_at: 'document_idle' }],
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
              id: 'last-orders@last-orders.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '130' }),
  }),
});
