/**
 * What rests between two test files of one worker: a browser's start costs more than most files need for their tests. Kept on
 * `globalThis`, as vitest loads the files and the environment that ends what rests apart from each other.
 */
interface Resting {
  readonly key: string;
  readonly value: unknown;
  end(): Promise<void>;
}

const place = globalThis as { restingStages?: Resting[] };
place.restingStages ??= [];
const all = place.restingStages;

/** Each that rests takes memory and a little of the processor. */
const MOST = 2;

/** Takes out what rests under this key. */
export function wake<T>(key: string): T | undefined {
  const at = all.findIndex((one) => one.key === key);
  return at < 0 ? undefined : (all.splice(at, 1)[0]?.value as T);
}

/** Lays something to rest, and ends what has rested longest where there is no more room. */
export async function rest<T>(key: string, value: T, end: () => Promise<void>): Promise<void> {
  all.push({ key, value, end });
  if (all.length > MOST) await all.shift()?.end();
}

export async function endAll(): Promise<void> {
  await Promise.all(all.splice(0).map((one) => one.end()));
}
