import { test } from 'vitest';
import { journey } from './journey';
import { useProfile } from './stage';

const profileDir = useProfile();

test('decide, get ready, pass the gate, close, look after it, leave no trace', { timeout: 120_000 }, () =>
  journey('en', profileDir),
);
