import { catalogue } from '../lib/locales/compile';

const words = catalogue();

/** The browser's `i18n.getMessage`, of the words the build puts in. */
export const getMessage = (name: string): string => words[name]?.message ?? '';
