import { load } from './load.mjs';

// Opens the files we make in the programs people have: LibreOffice, gnumeric and openpyxl, with the locales named there. Run by hand:
// apt-get install libreoffice-calc-nogui gnumeric python3-openpyxl locales-all
const { prove } = await load('scripts/files/prove.ts');
process.exitCode = (await prove()) ? 0 : 1;
