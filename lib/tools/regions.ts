/**
 * Where a person lives, as far as a letter has to tell it apart, in the order they are offered. Ids are stored with a kept form
 * and with what was sent, so never renamed.
 */
export const regions = [
  'eu-eea',
  'uk',
  'ch',
  'tr',
  'us',
  'ca',
  'qc',
  'mx',
  'br',
  'cl',
  'kr',
  'jp',
  'au',
  'il',
  'sa',
  'cis',
  'other',
] as const;
export type Region = (typeof regions)[number];
