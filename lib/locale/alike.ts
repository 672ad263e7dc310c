/** Messages that may read as in English, in any language: each is a name. */
export const ALIKE = ['app-name', 'letters-region-au', 'letters-region-cl', 'letters-region-il'];
