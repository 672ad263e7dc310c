import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launch } from './browsers';

/** A profile as Firefox leaves it after its first start, without the extension. A first start costs twice as much as the next. */
export default async function startOnce(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'last-orders-started-'));
  // No proxy listens there: the browser reaches nothing.
  const session = await launch('firefox', { profileDir: folder, proxyPort: 9 });
  await session.close();
  project.provide('startedProfile', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Copied for each session; empty where every session begins from nothing. */
    startedProfile: string;
  }
}
