import type { FaultKind } from '../fault';

/**
 * What is not as it should be in a file that could be read all the same.
 * - `no-manifest`: no manifest that can be read tells what the pack held, so nothing could be verified.
 * - `changed`, `lost`, `unlisted`: a file that differs from the manifest, that is not there, or that it does not name. Files under names
 *   that are not ours are never read.
 * - `bad-order`: the order at this place of the list was left out; `fields` are those that cannot be kept, none if it is no order at all.
 * - `twice`: the same order stood there more than once, and was merged.
 * - `bad-copy`: the official copy in it cannot be read, and was left out.
 * - `count`: the manifest speaks of more or fewer orders than the list has.
 */
export type Problem =
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'changed' | 'lost' | 'unlisted'; readonly file: string }
  | { readonly kind: 'bad-order'; readonly number: number; readonly id?: string; readonly fields: readonly string[] }
  | { readonly kind: 'twice'; readonly id: string }
  | { readonly kind: 'bad-copy'; readonly fault: FaultKind }
  | { readonly kind: 'count'; readonly said: number; readonly there: number };
