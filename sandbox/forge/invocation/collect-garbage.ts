import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Throws the garbage of this process away, so that only what is held on to is left. */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
