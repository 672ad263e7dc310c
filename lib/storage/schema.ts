/** The stored form this version writes: that of the last of `migrations`, which no page has to load to know it. */
export const SCHEMA = 2;
