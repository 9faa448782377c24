import { invoke as invokeResolver } from '@forge/bridge';
import type { InvokeDefinitions, InvokeName, InvokeResult } from '../../../../src/contract';
import { CallError } from './call-error';

type Payload<K extends InvokeName> = InvokeDefinitions[K]['payload'];
type Arguments<K extends InvokeName> = Payload<K> extends undefined ? [] : [payload: Payload<K>];

/**
 * Asks the backend and unwraps its answer.
 *
 * @throws {CallError} when the backend refuses, or cannot be reached.
 */
export async function invoke<K extends InvokeName>(
  name: K,
  ...[payload]: Arguments<K>
): Promise<InvokeDefinitions[K]['result']> {
  const result = await answer<InvokeDefinitions[K]['result']>(name, payload);
  if (result.ok) return result.value;
  throw new CallError(result.error.code, result.error.message);
}

async function answer<T>(name: InvokeName, payload?: object): Promise<InvokeResult<T>> {
  try {
    const response: unknown = await invokeResolver(
      name,
      payload === undefined ? undefined : { ...payload },
    );
    return response as InvokeResult<T>;
  } catch {
    throw new CallError('unavailable', 'Parapet did not answer. Try again in a moment.');
  }
}
