import { refuse } from './kvs-error';
import { keyPattern, kvsLimits } from './limits';

/** @throws KvsError when Forge would refuse the key */
export function checkKey(key: string): void {
  if (key.length === 0)
    throw refuse('KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  if (key.length > kvsLimits.keyLength.value) {
    throw refuse(
      'KEY_TOO_LONG',
      `The provided key has exceeded the maximum ${kvsLimits.keyLength.value} characters.`,
    );
  }
  if (!keyPattern.test(key)) {
    throw refuse(
      'INVALID_KEY',
      `The provided key "${key}" does not match the regex: ${keyPattern.toString()}`,
    );
  }
}
