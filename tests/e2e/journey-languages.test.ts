import { test } from 'vitest';
import { journey } from './journey';
import { useProfile } from './stage';

const profileDir = useProfile();

/** One from right to left, one without blanks, one of long words. */
test.each(['he', 'ja', 'de'] as const)('the whole journey, read in %s', { timeout: 180_000 }, (code) =>
  journey(code, profileDir),
);
