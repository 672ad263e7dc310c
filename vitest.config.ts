import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Unit tests. A file that needs a document asks for happy-dom in its first comment. */
export default defineConfig({
  plugins: [preact()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    // A busy machine is no fault of a test.
    testTimeout: 30_000,
    hookTimeout: 180_000,
    // A frame without an address is filled as in a browser, one with an address never: happy-dom else writes a page for each.
    environmentOptions: {
      happyDOM: { settings: { enableIframePageLoading: true, navigation: { disableChildFrameNavigation: true } } },
    },
    // As many as there are cores: else one of two stays idle.
    maxWorkers: '100%',
    // Thousands of pages live for a moment each: with more room for what is young, and no threads beside those that fill both
    // cores already, less goes into sweeping (of both cores 196 s instead of 222 and 233 with 64 MB and threads, 2026-11).
    execArgv: ['--max-semi-space-size=128', '--single-threaded-gc'],
  },
});
