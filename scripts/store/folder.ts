import { join } from 'node:path';
import { ROOT } from '../setup.mjs';
import { lockedPackages } from './notices';

/** Where all that is handed in is put. */
export const RELEASE = join(ROOT, '.output/release');
export const PICTURE_FOLDER = join(RELEASE, 'images');

/** Of this package. */
export const VERSION = lockedPackages()['']?.version ?? '';
const NAME = `last-orders-${VERSION}`;

/** The package for a store: Edge takes Chrome's. */
export const packageFile = (store: string): string => join(RELEASE, `${NAME}-${store}.zip`);
export const SOURCES = join(RELEASE, `${NAME}-sources.zip`);
export const BILL = join(RELEASE, `${NAME}-sbom.cdx.json`);
