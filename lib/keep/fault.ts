/** Why a file could not be made or read. The guide has words for each. */
export type FaultKind = 'bad-request' | 'unexpected';

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
