/**
 * Why a file could not be made or read; the guide has words for each.
 * - `bad-request`, `unexpected`: a defect of ours.
 * - of any file: `empty`; `too-large` (the file, or what it unfolds to); `too-many-files`; `bad-path` (a name inside that leads
 *   out of the archive); `broken-zip` (cut short, or its parts do not fit what it says of them).
 * - of a keep pack: `not-ours`; `broken-json`; `older-version`, `newer-version` (detail: the version it names).
 * - of the official copy: `not-xlsx`; `old-xls`; `encrypted`; `macros`; `broken-workbook`; `foreign-workbook` (no sheet "Order
 *   Information"); `no-order-numbers` (no column of order numbers).
 */
export const faultKinds = [
  'bad-request',
  'unexpected',
  'empty',
  'too-large',
  'too-many-files',
  'bad-path',
  'broken-zip',
  'not-ours',
  'broken-json',
  'older-version',
  'newer-version',
  'not-xlsx',
  'old-xls',
  'encrypted',
  'macros',
  'broken-workbook',
  'foreign-workbook',
  'no-order-numbers',
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** The one error that leaves this room: a kind to put into words, and a detail for whoever looks closer. */
export class KeepFault extends Error {
  constructor(
    readonly kind: FaultKind,
    readonly detail = '',
  ) {
    super(detail ? `${kind}: ${detail}` : kind);
    this.name = 'KeepFault';
  }
}

/** Any error as one with a kind. */
export const faultOf = (error: unknown): KeepFault =>
  error instanceof KeepFault ? error : new KeepFault('unexpected', error instanceof Error ? error.message : String(error));
