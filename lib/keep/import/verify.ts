import { hexDigest } from '../digest';
import { faultOf } from '../fault';
import { isManifest, type Listed, type Manifest, PACK_VERSION } from '../manifest';
import { PACK_FILES } from '../pack-files';
import type { Files } from '../unzip';
import { checkVersion, jsonOf } from './json';
import type { Problem } from './problem';

type Told = Pick<Manifest, 'version' | 'files' | 'counts'>;

/**
 * The manifest of a pack, if it can be read.
 * @throws KeepFault `older-version` or `newer-version`
 */
export function manifestIn(files: Files): Told | undefined {
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

async function problemOf({ name, bytes, sha256 }: Listed, files: Files): Promise<Problem[]> {
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
export async function verify(manifest: Told, files: Files, names: readonly string[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const listed of manifest.files) problems.push(...(await problemOf(listed, files)));
  const told = new Set<string>([PACK_FILES.manifest, ...manifest.files.map(({ name }) => name)]);
  const unlisted = names.filter((name) => !told.has(name));
  return [...problems, ...unlisted.map((file) => ({ kind: 'unlisted' as const, file }))];
}
