import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { LOCALES } from '../../lib/locale';
import { PICTURE_FOLDER, packageFile } from './folder';
import { lengthProblems, packageProblems, STORES, type Store, type StoreManifest, storeManifestProblems } from './limits';
import { englishReasons, listedLanguages, listingOf, listingProblems, localeFolder } from './listing';
import { pictureProblems, pngHead } from './pictures';

/** What is wrong with the listing of a language: it is there, whole, and of the right lengths. */
export function problemsOfListing(code: string): readonly string[] {
  if (!listedLanguages().includes(code)) return ['no listing: store/listing'];
  const problems = listingProblems(code);
  // A text that is missing has no length.
  return problems.length > 0 ? problems : lengthProblems(listingOf(code));
}

/** What is wrong with all of them: every language of ours has one, and no other. */
export function allListingProblems(): readonly string[] {
  const strange = listedLanguages().filter((code) => !LOCALES.some((one) => one === code));
  return [
    ...LOCALES.flatMap((code) => problemsOfListing(code).map((problem) => `${code}: ${problem}`)),
    ...strange.map((code) => `${code}: no language of ours`),
  ];
}

const ICON_SIZES = ['16', '32', '48', '128'];

/** What is wrong with a package that was made for a store. */
function madePackageProblems(store: Store): readonly string[] {
  const file = packageFile(store);
  if (!existsSync(file)) return [`${store}: no package: npm run release makes it`];
  const bytes = readFileSync(file);
  const files = unzipSync(bytes);
  const manifest = JSON.parse(Buffer.from(files['manifest.json'] ?? '{}').toString()) as StoreManifest;
  const icons = ICON_SIZES.filter((size) => {
    const icon = files[manifest.icons?.[size] ?? ''];
    const head = icon && pngHead(Buffer.from(icon));
    return head?.width !== Number(size) || head.height !== Number(size);
  });
  return [
    ...packageProblems(bytes.length, Object.keys(files), LOCALES.map(localeFolder), store),
    ...storeManifestProblems(manifest, englishReasons(), store),
    ...icons.map((size) => `${store}: the icon of ${size} pixels is missing, or of another size`),
  ];
}

/** What of the release is not within the stores' limits: texts, packages, pictures. */
export function limitProblems(): readonly string[] {
  const readPicture = (file: string): Buffer | undefined => {
    const path = join(PICTURE_FOLDER, file);
    return existsSync(path) ? readFileSync(path) : undefined;
  };
  return [
    ...allListingProblems(),
    ...(Object.keys(STORES) as Store[]).flatMap(madePackageProblems),
    ...pictureProblems(readPicture),
  ];
}
