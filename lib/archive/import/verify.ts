import { hexDigest } from '../export/digest';
import { isManifest, type Listed, type Manifest, PACK_VERSION } from '../export/manifest';
import { PACK_FILES } from '../export/pack-files';
import { type FaultKind, faultOf } from '../model/errors';
import { checkVersion, jsonOf } from './json';
import type { FileMap } from './unzip';

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
export type ImportProblem =
  | { readonly kind: 'no-manifest' }
  | { readonly kind: 'changed' | 'lost' | 'unlisted'; readonly file: string }
  | { readonly kind: 'bad-order'; readonly number: number; readonly id?: string; readonly fields: readonly string[] }
  | { readonly kind: 'twice'; readonly id: string }
  | { readonly kind: 'bad-copy'; readonly fault: FaultKind }
  | { readonly kind: 'count'; readonly said: number; readonly there: number };

type ManifestContents = Pick<Manifest, 'version' | 'files' | 'counts'>;

/**
 * The manifest of a pack, if it can be read.
 * @throws KeepFault `older-version` or `newer-version`
 */
export function manifestIn(files: FileMap): ManifestContents | undefined {
  const manifest = readable(files.get(PACK_FILES.manifest));
  if (!isManifest(manifest)) return undefined;
  checkVersion(manifest.version, PACK_VERSION);
  return manifest;
}

/** A manifest that is no JSON is told as missing, and must not keep the orders from being read. */
function readable(bytes: Uint8Array | undefined): unknown {
  try {
    return bytes && jsonOf(bytes);
  } catch (error) {
    return faultOf(error);
  }
}

async function problemOf({ name, bytes, sha256 }: Listed, files: FileMap): Promise<ImportProblem[]> {
  const file = files.get(name);
  if (!file) return [{ kind: 'lost', file: name }];
  const isSame = file.length === bytes && (await hexDigest(file)) === sha256;
  return isSame ? [] : [{ kind: 'changed', file: name }];
}

/**
 * Every file of a pack beside what its manifest says.
 * @param files those under our names
 * @param names of all files in the archive
 */
export async function verify(manifest: ManifestContents, files: FileMap, names: readonly string[]): Promise<ImportProblem[]> {
  const problems: ImportProblem[] = [];
  for (const listed of manifest.files) problems.push(...(await problemOf(listed, files)));
  const told = new Set<string>([PACK_FILES.manifest, ...manifest.files.map(({ name }) => name)]);
  const unlisted = names.filter((name) => !told.has(name));
  return [...problems, ...unlisted.map((file) => ({ kind: 'unlisted' as const, file }))];
}
