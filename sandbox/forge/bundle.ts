import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'zod';
import type { Outcome } from './invocation/invocation';

const resultSchema = z.discriminatedUnion('success', [
  z.object({ success: z.literal(true), body: z.unknown() }),
  z.object({
    success: z.literal(false),
    error: z.object({
      errorType: z.string(),
      errorMessage: z.string(),
      stack: z.string().optional(),
    }),
  }),
]);

interface BundleModule {
  readonly main: (event: {
    readonly handler: string;
    readonly args: readonly unknown[];
  }) => Promise<unknown>;
}

/** Values cross a process boundary on the platform: only JSON arrives, and nobody shares an object. */
function throughJson(value: unknown): unknown {
  // Typed as a string, but undefined for what JSON does not know.
  const json = JSON.stringify(value) as string | undefined;
  return json === undefined ? undefined : (JSON.parse(json) as unknown);
}

/** The app as `npm run build:app` built it, below `<appDir>/dist/app`. */
export class Bundle {
  readonly #main: BundleModule['main'];

  /** @throws when the app has not been built */
  constructor(appDir: string) {
    const path = join(appDir, 'dist', 'app', '__forge__.cjs');
    if (!existsSync(path)) {
      throw new Error(`There is no bundle at ${path}. Build it with npm run build:app.`);
    }
    const loaded = createRequire(__filename)(path) as BundleModule;
    this.#main = loaded.main;
  }

  /** Runs a function of the bundle. Must be called inside an invocation. */
  async run(handler: string, args: readonly unknown[]): Promise<Outcome> {
    const result = resultSchema.parse(await this.#main({ handler, args: args.map(throughJson) }));
    if (result.success) return { ok: true, value: throughJson(result.body) };
    const { errorType, errorMessage, stack } = result.error;
    return {
      ok: false,
      error: {
        reason: 'error',
        type: errorType,
        message: errorMessage,
        ...(stack === undefined ? {} : { stack }),
      },
    };
  }
}
