import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import type { BrowserName } from './session';

/** A file that takes a minute must not begin when all others are over. */
const LONGEST =
  'journey-languages lists evidence overlay-safety collect accessibility archive pages pseudo journey screens'.split(' ');

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}

const projectFor = (browser: BrowserName) => ({
  test: {
    name: browser,
    provide: { browser, startedProfile: '' },
    globalSetup: browser === 'firefox' ? ['tests/e2e/started-profile.ts'] : [],
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On a busy machine a browser does now and then late what it does surely. `scripts/programs.mjs` names each test that needed its
    // second try, and calls more than a few of them a failure.
    retry: 1,
    // Tests mostly wait: on two cores two files at a time kept them busy for less than half of the time, and three took 324 s
    // where two had taken 418 (Chromium, 2026-11-29).
    maxWorkers: 3,
  },
});

/** The built extension in real browsers, on the stand-in site: `vitest run --config tests/e2e/vitest.config.ts --project firefox`. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { sequence: { sequencer: LongestFirst }, projects: [projectFor('chromium'), projectFor('firefox')] },
});

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}
