import { invocationLimits } from '../invocation/limits';
import type { Manifest } from './schema';

/** Every module that calls a function, with what decides its time limit. */
function modulesUsing(manifest: Manifest, functionKey: string): readonly ModuleKind[] {
  const { modules } = manifest;
  const uses = (module: { readonly function: string }) => module.function === functionKey;
  const pages = [...modules['jira:adminPage'], ...modules['confluence:globalSettings']];
  return [
    ...modules.consumer.filter(uses).map((): ModuleKind => 'long'),
    ...modules.scheduledTrigger.filter(uses).map((): ModuleKind => 'long'),
    ...modules.trigger.filter(uses).map((): ModuleKind => 'short'),
    ...pages
      .filter(({ resolver }) => resolver?.function === functionKey)
      .map((): ModuleKind => 'short'),
  ];
}

type ModuleKind = 'long' | 'short';

/** Bytes that a function of the app may use: `memoryMB`, or 512 MB, and never more than 1,024 MB. */
export function memoryOf({ app }: Manifest): number {
  const { memory, memoryMaximum } = invocationLimits;
  const declared = app.runtime?.memoryMB;
  return Math.min(
    declared === undefined ? memory.value : declared * 1024 * 1024,
    memoryMaximum.value,
  );
}

/** A function of the app, ready to be called. */
export interface AppFunction {
  readonly key: string;
  /** `file.export` in the bundle. */
  readonly handler: string;
  readonly timeoutMs: number;
}

/**
 * Finds a function and its time limit: 25 s for pages and product events; for queues and schedules `timeoutSeconds`, or
 * 55 s. The lowest limit of the modules that use it wins.
 * @throws when the manifest has no such function
 */
export function findFunction(manifest: Manifest, functionKey: string): AppFunction {
  const found = manifest.modules.function.find(({ key }) => key === functionKey);
  if (found === undefined) {
    throw new Error(`The manifest has no function "${functionKey}". Add it to modules.function.`);
  }
  const declaredMs = (found.timeoutSeconds ?? Infinity) * 1000;
  const { resolver, background, backgroundMaximum } = invocationLimits;
  const limits = modulesUsing(manifest, functionKey).map((kind) => {
    if (kind === 'short') return resolver.value;
    if (found.timeoutSeconds === undefined) return background.value;
    return Math.min(declaredMs, backgroundMaximum.value);
  });
  const timeoutMs = Math.min(...(limits.length === 0 ? [resolver.value] : limits));
  return { key: found.key, handler: found.handler, timeoutMs };
}
