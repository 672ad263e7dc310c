import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { ROOT } from '../setup.mjs';
import { plainEnvironment } from './environment';
import { lockedPackages, thirdParties, UNNAMED_LICENCES } from './notices';

interface Hash {
  readonly alg: string;
  readonly content: string;
}
interface Component {
  readonly name: string;
  readonly version: string;
  readonly hashes?: readonly Hash[];
  readonly licenses?: readonly unknown[];
}
/** As much of a CycloneDX document as is looked at here. */
export interface Bom {
  readonly specVersion: string;
  readonly serialNumber?: string;
  readonly metadata: { readonly timestamp?: string; readonly component: Readonly<Record<string, unknown>> };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** The names CycloneDX has for the algorithms of a lock file. */
const ALGORITHMS: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' };

/** What a lock file's `integrity` says, as CycloneDX says it: several hashes stand in a row, each with options after a `?`. */
export const hashesOf = (integrity: string): readonly Hash[] =>
  integrity.split(/\s+/).flatMap((one) => {
    const [, algorithm = '', content = ''] = /^(sha\d+)-([A-Za-z0-9+/=]+)/.exec(one) ?? [];
    const alg = ALGORITHMS[algorithm];
    return alg ? [{ alg, content: Buffer.from(content, 'base64').toString('hex') }] : [];
  });

const idOf = ({ name, version }: { readonly name: string; readonly version: string }): string => `${name}@${version}`;

/** The integrity of each package by name and version, as the lock file has it. */
function integrities(): ReadonlyMap<string, string> {
  const rows = Object.entries(lockedPackages()).flatMap(([folder, { version, integrity }]) => {
    const name = folder.split('node_modules/').at(-1);
    return name && version && integrity ? [[idOf({ name, version }), integrity] as const] : [];
  });
  return new Map(rows);
}

/** Each once, the first that has its name. */
const once = <T>(list: readonly T[], nameOf: (one: T) => string): readonly T[] =>
  [...new Map([...list].reverse().map((one) => [nameOf(one), one])).values()].reverse();

/**
 * What npm writes, mended: npm 10.8.2 names a package once for each place it lies in, and CycloneDX wants it once; npm calls the
 * product by its folder's name, and a package that both we and a tool use a tool's (11.19.1). The day is that of the commit, so that
 * the same commit gives the same file.
 * @throws where a component has no hash, there or in the lock file
 */
export function settled(bom: Bom, at: string): Bom {
  const locked = integrities();
  const shipped = new Set(thirdParties().map(idOf));
  const components = once(bom.components, idOf).map((one) => {
    const integrity = locked.get(idOf(one));
    const hashes = one.hashes?.length ? one.hashes : hashesOf(integrity ?? '');
    if (hashes.length === 0) throw new Error(`${idOf(one)} has no hash`);
    const licence = UNNAMED_LICENCES[one.name];
    return {
      ...one,
      ...(shipped.has(idOf(one)) ? { scope: 'required' } : {}),
      ...(licence ? { licenses: [{ license: { id: licence } }] } : {}),
      hashes,
    };
  });
  const { name, version } = lockedPackages()[''] ?? {};
  const component = { ...bom.metadata.component, type: 'application', name, version };
  const dependencies = once(bom.dependencies, ({ ref }) => ref);
  const metadata = { ...bom.metadata, timestamp: at, component };
  const { serialNumber: _, ...rest } = { ...bom, metadata, components, dependencies };
  return { ...rest, serialNumber: serialOf(rest) };
}

/** A UUID made of what it names (RFC 9562, version 8 has no place in CycloneDX 1.5's pattern: 5). */
function serialOf(what: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(what)).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)];
  return `urn:uuid:${parts.join('-')}`;
}

/**
 * The bill of materials of this checkout, tools included: they are `optional`, what is in the builds is `required`. Made by npm
 * itself: `@cyclonedx/cyclonedx-npm` 6.0.1 gives none of 747 components a hash where the lock file names no address, npm 11.19.1
 * all of 708 (the same ones, each version once), and is there already.
 * @param at when, as ISO 8601
 * @throws if npm cannot make it
 */
export function billOfMaterials(at: string): Bom {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--package-lock-only'];
  const options = { cwd: ROOT, encoding: 'utf8', env: plainEnvironment(), shell: process.platform === 'win32' } as const;
  const { status, stdout, stderr } = spawnSync('npm', args, { ...options, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  return settled(JSON.parse(stdout) as Bom, at);
}
