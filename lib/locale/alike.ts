/** True for a message that may read as in English: it is a name, ours or a country's. */
export const isNameAlone = (id: string): boolean => id === 'app-name' || id.startsWith('letters-region-');
