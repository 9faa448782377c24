import { bridgeLimits } from './bridge/limits';
import type { Bundle } from './bundle';
import type { HostClock } from './clock/clock';
import type { Visitor } from './host-options';
import {
  functionContext,
  type Installation,
  pageContext,
  pagesOf,
  type PageModule,
} from './installation';
import type { Invocation, InvocationSubject, Outcome } from './invocation/invocation';
import { InvocationFailedError } from './invocation/invocation-failed-error';
import type { Invocations } from './invocation/invocations';
import { invocationLimits } from './invocation/limits';
import { seeThrough } from './invocation/see-through';
import { findFunction } from './manifest/functions';
import { queueLimits } from './queue/limits';
import type { QueuedEvent } from './queue/requests';

export interface FunctionsOptions {
  readonly installation: Installation;
  readonly bundle: Bundle;
  readonly invocations: Invocations;
  readonly clock: HostClock;
}

/** The lifecycle event of a fresh installation. */
const installedEvent = 'avi:forge:installed:app';

function byteLength(value: unknown): number {
  return value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value));
}

/** Calls the app's functions the way each kind of module is called. */
export class Functions {
  constructor(private readonly options: FunctionsOptions) {}

  async invokeResolver(
    { name, payload }: { readonly name: string; readonly payload: unknown },
    { accountId, moduleKey }: Visitor,
  ): Promise<unknown> {
    if (byteLength(payload) > bridgeLimits.request.value) {
      throw new RangeError(`The payload of "${name}" is larger than 500 KB.`);
    }
    const { installation } = this.options;
    const page = this.#page(moduleKey);
    const event = {
      call: { functionKey: name, ...(payload === undefined ? {} : { payload }) },
      context: pageContext(installation, page, accountId),
    };
    const subject = {
      functionKey: page.resolver,
      moduleKey: page.key,
      moduleType: page.type,
      accountId,
      originId: undefined,
    };
    const value = await this.#seeThrough(subject, [
      event,
      functionContext(installation, accountId),
    ]);
    if (byteLength(value) > bridgeLimits.response.value) {
      throw new RangeError(`The answer of "${name}" is larger than 5 MB.`);
    }
    return value;
  }

  async runScheduled(moduleKey: string): Promise<void> {
    const { installation } = this.options;
    const trigger = installation.manifest.modules.scheduledTrigger.find(
      ({ key }) => key === moduleKey,
    );
    if (trigger === undefined)
      throw new Error(`The manifest has no scheduled trigger "${moduleKey}".`);
    const event = { context: { cloudId: installation.cloudId, moduleKey }, contextToken: '' };
    const subject = background(trigger.function, moduleKey, 'scheduledTrigger');
    await this.#seeThrough(subject, [event, functionContext(installation, undefined)]);
  }

  async fireInstalled(): Promise<void> {
    const { installation } = this.options;
    const { installationId, manifest } = installation;
    const event = {
      id: installationId,
      app: { id: manifest.app.id, version: '1.0.0' },
      eventType: installedEvent,
    };
    for (const trigger of manifest.modules.trigger) {
      if (!trigger.events.includes(installedEvent)) continue;
      const subject = background(trigger.function, trigger.key, 'trigger');
      await this.#seeThrough(subject, [event, functionContext(installation, undefined)]);
    }
  }

  /** Delivers an event to its queue's consumer. */
  consume(event: QueuedEvent): Promise<Outcome> {
    const { installation, clock } = this.options;
    const {
      eventId,
      jobId,
      queueName,
      body,
      delayInSeconds,
      concurrency,
      retry,
      originId,
      pushedAt,
    } = event;
    const consumer = installation.manifest.modules.consumer.find(
      ({ queue }) => queue === queueName,
    );
    if (consumer === undefined)
      throw new Error(`The manifest has no consumer for the queue "${queueName}".`);
    const retentionWindow = {
      startTime: new Date(pushedAt).toISOString(),
      remainingTimeMs: pushedAt + queueLimits.retention.value - clock.now(),
    };
    const asyncEvent = {
      body,
      queueName,
      jobId,
      eventId,
      delayInSeconds,
      concurrency,
      ...(retry === undefined
        ? {}
        : {
            retryContext: {
              retryCount: retry.count,
              retryReason: retry.reason,
              retryData: retry.data,
              retentionWindow,
            },
          }),
    };
    const subject = { ...background(consumer.function, consumer.key, 'consumer'), originId };
    return this.#call(subject, [asyncEvent, functionContext(installation, undefined)]);
  }

  /** Runs the sandbox's own code as an invocation. Others do not wait for it, and it has no deadline to speak of. */
  async runOwn<T>(work: () => Promise<T>, visitor?: Visitor): Promise<T> {
    const { invocations, clock } = this.options;
    const subject: InvocationSubject = {
      functionKey: 'sandbox',
      moduleKey: visitor?.moduleKey ?? 'sandbox',
      moduleType: 'sandbox',
      accountId: visitor?.accountId,
      originId: undefined,
    };
    // The value is kept as it is: it does not leave the process.
    const own: { invocation?: Invocation; result?: { value: T }; thrown?: { error: unknown } } = {};
    const limits = { timeoutMs: invocationLimits.backgroundMaximum.value, countsAsRunning: false };
    const running = invocations.run(subject, limits, async (invocation) => {
      own.invocation = invocation;
      try {
        own.result = { value: await work() };
      } catch (error) {
        own.thrown = { error };
      }
      return { ok: true, value: undefined };
    });
    const outcome = await seeThrough(running, {
      clock,
      settle: () => Promise.resolve(),
      waitsForTime: () => own.invocation?.waitsForTime ?? false,
    });
    if (own.thrown !== undefined) throw own.thrown.error;
    if (own.result !== undefined) return own.result.value;
    throw new Error(outcome.ok ? 'The code did not end.' : outcome.error.message);
  }

  #page(moduleKey: string | undefined): PageModule & { readonly resolver: string } {
    const pages = pagesOf(this.options.installation.manifest);
    const page = pages.find(({ key, resolver }) =>
      moduleKey === undefined ? resolver !== undefined : key === moduleKey,
    );
    if (page?.resolver === undefined) {
      throw new Error(
        `The manifest has no page ${moduleKey === undefined ? '' : `"${moduleKey}" `}with a resolver.`,
      );
    }
    return { ...page, resolver: page.resolver };
  }

  #call(subject: InvocationSubject, args: readonly unknown[]): Promise<Outcome> {
    const { installation, bundle, invocations } = this.options;
    const { handler, timeoutMs } = findFunction(installation.manifest, subject.functionKey);
    return invocations.run(subject, { timeoutMs, countsAsRunning: true }, () =>
      bundle.run(handler, args),
    );
  }

  async #seeThrough(subject: InvocationSubject, args: readonly unknown[]): Promise<unknown> {
    const { clock, invocations } = this.options;
    const outcome = await seeThrough(this.#call(subject, args), {
      clock,
      settle: () => invocations.settle(),
      waitsForTime: () => true,
    });
    if (outcome.ok) return outcome.value;
    throw new InvocationFailedError(subject.functionKey, outcome.error);
  }
}

function background(functionKey: string, moduleKey: string, moduleType: string): InvocationSubject {
  return { functionKey, moduleKey, moduleType, accountId: undefined, originId: undefined };
}
