/** Firefox knows the extension by it, on every machine and at every update: it never changes. A UUID is of no domain (2026-11-29). */
export const ADDON_ID = '{1b99ef81-e649-4116-b421-74a227bd43ca}';
