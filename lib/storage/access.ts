/** Why storage failed. `quota`: it is full; `read`: it could not be read; `newer`: it was written by a later version of ours. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly kind: 'quota' | 'write' | 'read' | 'newer';

  constructor(kind: StorageError['kind'], cause?: unknown) {
    super(`storage: ${kind}`, { cause });
    this.kind = kind;
  }
}

/** Reads from the browser's storage. @throws StorageError */
export async function readStorage<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    throw new StorageError('read', cause);
  }
}
