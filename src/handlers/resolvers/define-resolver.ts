import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { invalidSentence } from '../../contract';
import type { InvokeDefinitions, InvokeError, InvokeName, InvokeResult } from '../../contract';
import { AppError } from '../../domain';
import type { Ports } from '../../domain';
import { requireAdministrator } from './require-administrator';

type Payload<K extends InvokeName> = InvokeDefinitions[K]['payload'];
type Result<K extends InvokeName> = InvokeDefinitions[K]['result'];

/** What the page may ask for under one name. */
export interface ResolverDefinition<K extends InvokeName = InvokeName> {
  readonly name: K;
  /** Answers one call. Never throws: whatever goes wrong is in the envelope. */
  answer(ports: Ports, payload: unknown): Promise<InvokeResult<Result<K>>>;
}

interface ResolverSource<K extends InvokeName> {
  readonly name: K;
  readonly input: z.ZodType<Payload<K>>;
  readonly run: (ports: Ports, payload: Payload<K>) => Promise<Result<K>>;
}

/**
 * The only way to define a resolver: nothing runs before the person is known to be a site administrator and the payload
 * is known to be valid, because whoever can load the page can call every resolver with anything.
 */
export function defineResolver<K extends InvokeName>({
  name,
  input,
  run,
}: ResolverSource<K>): ResolverDefinition<K> {
  return {
    name,
    async answer(ports, payload) {
      try {
        await requireAdministrator(ports);
        const parsed = input.safeParse(payload);
        if (!parsed.success) throw new AppError('invalid', invalidSentence(parsed.error));
        return { ok: true, value: await run(ports, parsed.data) };
      } catch (error) {
        return { ok: false, error: errorOf(ports, name, error) };
      }
    },
  };
}

/** What the page is told. Of an error nobody foresaw it gets a number, and the log gets the rest. */
function errorOf({ log }: Ports, resolver: InvokeName, error: unknown): InvokeError {
  if (error instanceof AppError) return { code: error.code, message: error.message };
  const incident = randomUUID().slice(0, 8);
  log.error('resolver failed', {
    resolver,
    incident,
    error: error instanceof Error ? `${error.name}: ${error.message}` : typeof error,
    ...(error instanceof Error && error.stack !== undefined ? { stack: error.stack } : {}),
  });
  return {
    code: 'internal',
    message: `Something went wrong in Parapet: try again, and if it stays, look for incident ${incident} in the app's log.`,
  };
}
