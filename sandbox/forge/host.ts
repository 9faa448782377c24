import { join } from 'node:path';
import { pause, turn } from './clock/turn';
import { systemClock } from './clock/system-clock';
import { isVirtual } from './clock/virtual-clock';
import { Bundle } from './bundle';
import { Egress } from './egress/egress';
import { productEgress, unreachable } from './egress/product-egress';
import { Functions } from './functions';
import type { Host, HostOptions } from './host-options';
import { idFrom, type Installation, pagesOf, runtimeOf } from './installation';
import { Invocations } from './invocation/invocations';
import { AppLog } from './invocation/log';
import { KvsService } from './kvs/service';
import { findFunction, memoryOf } from './manifest/functions';
import { readManifest } from './manifest/read-manifest';
import { callProduct } from './proxy/product';
import { Proxy } from './proxy/proxy';
import { Delivery } from './queue/delivery';
import { QueueService } from './queue/service';
import { installRuntime } from './runtime/globals';
import { Scheduler } from './scheduler/scheduler';
import { fileState } from './state/file-state';
import { MemoryState } from './state/state-store';

/**
 * Installs an app on a site and runs it in this process, on the real Forge packages.
 * @throws when the app has no manifest or no bundle, or its state is damaged
 */
export function createHost(options: HostOptions): Host {
  const { appDir, products, siteUrl, cloudId, hooks = {}, logs = () => undefined } = options;
  const clock = options.clock ?? systemClock();
  const manifest = options.manifest ?? readManifest(appDir);
  const installationId = options.installationId ?? idFrom(`installation ${cloudId}`);
  const installation: Installation = { installationId, cloudId, siteUrl, appDir, manifest };
  const state =
    options.stateDir === undefined
      ? new MemoryState()
      : fileState(join(options.stateDir, installationId));
  const about = state.table('installation');
  const isNew = about.get('createdAt') === undefined;
  if (isNew) about.set('createdAt', clock.now());

  installRuntime();
  const bundle = new Bundle(appDir);
  const { scopes, external } = manifest.permissions;
  const log = new AppLog(installationId, logs);
  const consumerOf = (queueName: string) => {
    const consumer = manifest.modules.consumer.find(({ queue }) => queue === queueName);
    return consumer === undefined ? undefined : findFunction(manifest, consumer.function);
  };
  const queue = new QueueService({
    state,
    clock,
    consumerOf,
    accept: (event) => delivery.accept(event),
  });
  const gate = { products, scopes, requiredScopes: options.requiredScopes };
  const proxy = new Proxy({
    clock,
    hooks,
    queue,
    gate,
    egress: new Egress({
      addresses: external.fetch.backend,
      siteUrl,
      rates: options.platformRates ?? true,
      send: productEgress(products, siteUrl, options.egress ?? unreachable),
    }),
    kvs: new KvsService({
      state,
      clock,
      scopes,
      storageRates: options.platformRates ?? true,
      entities: manifest.app.storage?.entities ?? [],
      expiredReadableMs: options.expiredReadableMs ?? 0,
    }),
  });
  const invocations = new Invocations({
    clock,
    memoryBytes: memoryOf(manifest),
    runtime: (invocation) => runtimeOf(installation, invocation),
    fetch: (invocation, call) => proxy.fetch(invocation, call),
    log: (invocation, { level, text }) => log.write(invocation, level, text),
  });
  const functions = new Functions({ installation, bundle, invocations, clock });
  const delivery = new Delivery({
    table: state.table('queue:events'),
    jobs: queue.jobs,
    clock,
    hooks,
    invoke: (event) => functions.consume(event),
    onDropped: ({ queueName, eventId }, reason) =>
      logs({
        at: clock.now(),
        level: 'error',
        message: `The event ${eventId} of the queue "${queueName}" is given up: ${reason}.`,
        installationId,
        functionKey: consumerOf(queueName)?.key ?? queueName,
        invocationId: '',
      }),
  });
  const scheduler = new Scheduler(manifest.modules.scheduledTrigger, clock, (moduleKey) => {
    // A failed run is not tried again; the invocation records say that it failed.
    functions.runScheduled(moduleKey).catch(() => undefined);
  });
  const detach = isVirtual(clock) ? clock.attach(() => invocations.settle()) : () => undefined;
  delivery.resume();

  return {
    installation,
    clock,
    isNew,
    pages: pagesOf(manifest),
    calls: proxy.records,
    invocations: invocations.records,
    invokeResolver: (name, payload, visitor) =>
      functions.invokeResolver({ name, payload }, visitor),
    fetchProduct: (request, accountId) =>
      callProduct({ ...request, caller: { type: 'user', accountId } }, gate),
    runScheduled: (moduleKey) => functions.runScheduled(moduleKey),
    fireInstalled: () => functions.fireInstalled(),
    startScheduler: () => scheduler.start(),
    run: (work, visitor) => functions.runOwn(work, visitor),
    async queueIdle() {
      const idle = () => delivery.pending === 0 && invocations.running === 0;
      while (!idle()) {
        if (!isVirtual(clock)) {
          await pause(1);
          continue;
        }
        await invocations.settle();
        const due = clock.nextDue();
        if (!idle() && due !== undefined) await clock.advanceTo(due);
      }
    },
    async close() {
      scheduler.stop();
      delivery.stop();
      invocations.killAll();
      detach();
      await turn();
      state.close();
    },
  };
}
