import type { Language } from '../language';

export const en: Language = { code: 'en' };
