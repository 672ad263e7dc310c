import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import type { BrowserName } from './session';

const projectFor = (browser: BrowserName) => ({
  test: {
    name: browser,
    provide: { browser },
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    retry: 0,
    // Tests mostly wait: two files at a time take half as long on two cores.
    maxWorkers: 2,
  },
});

/** The built extension in real browsers, on the stand-in site: `vitest run --config tests/e2e/vitest.config.ts --project firefox`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { projects: [projectFor('chromium'), projectFor('firefox')] },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}
