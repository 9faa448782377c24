/** A file in which the sandbox keeps its state cannot be read any more. The message says which, and what to do. */
export class DamagedStateError extends Error {
  override readonly name = 'DamagedStateError';
}
