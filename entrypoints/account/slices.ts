/** The longest stretch without a pause, in milliseconds. */
const SLICE = 12;

/** Runs work that pauses by `yield`, if it does, and lets the page breathe before a stretch grows long. */
export async function inSlices<T extends object>(work: T | Generator<undefined, T>): Promise<T> {
  if (!('next' in work)) return work;
  let pauseAt = Date.now() + SLICE;
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    if (Date.now() < pauseAt) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pauseAt = Date.now() + SLICE;
  }
}
