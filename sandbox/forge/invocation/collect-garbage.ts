import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Throws the garbage of this process away, so that only what is held on to is left. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc') as () => void;
  gc();
  // What the first round frees may be what the second can.
  gc();
}
