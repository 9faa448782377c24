import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';
import type { HostClock } from './clock/clock';
import type { EgressTransport } from './egress/egress';
import type { LogSink } from './invocation/log';
import type { InvocationRecord } from './invocation/invocations';
import type { LoadedManifest } from './manifest/read-manifest';
import type { CallRecord } from './proxy/call';
import type { RequiredScopes } from './proxy/product';
import type { CallHooks } from './proxy/proxy';
import type { DeliveryHooks } from './queue/delivery';
import type { Installation, PageModule } from './installation';

/** What tests may do to an app while it runs. */
export interface HostHooks extends CallHooks, DeliveryHooks {}

export interface HostOptions {
  /** The app: `manifest.yml`, and `dist/app` as `npm run build:app` builds it. */
  readonly appDir: string;
  /** In place of the one in the folder. */
  readonly manifest?: LoadedManifest;
  readonly products: ProductServer;
  /** The address of the site, without a slash at the end. */
  readonly siteUrl: string;
  readonly cloudId: string;
  /** One installation of the app. Default: one that follows from the cloud id. */
  readonly installationId?: string;
  /** Where the state is kept between processes. In memory when absent. */
  readonly stateDir?: string;
  /** Default: the system's. */
  readonly clock?: HostClock;
  readonly hooks?: HostHooks;
  readonly logs?: LogSink;
  /**
   * Sends requests to hosts that are no product. Default: none is reached. Bitbucket and the organization are products,
   * although the app reaches them by fetch.
   */
  readonly egress?: EgressTransport;
  /** Has product calls refused when the manifest lacks their scope. */
  readonly requiredScopes?: RequiredScopes;
  /**
   * Whether the platform's rates of storage and of requests to other hosts hold; true by default. False for one scan from the
   * command line, which shares neither with anybody: nobody is protected by slowing it down.
   */
  readonly platformRates?: boolean;
  /** How long an expired value can still be read: up to 48 hours on the platform, 0 by default. */
  readonly expiredReadableMs?: number;
}

/** Who is at which page. */
export interface Visitor {
  readonly accountId: string;
  /** Default: the first page with a resolver. */
  readonly moduleKey?: string;
}

/** A local Forge with one app installed on one site. */
export interface Host {
  readonly installation: Installation;
  readonly clock: HostClock;
  readonly pages: readonly PageModule[];
  /** Every call the app has made, oldest first. */
  readonly calls: readonly CallRecord[];
  /** Every invocation that has ended, oldest first. */
  readonly invocations: readonly InvocationRecord[];
  /** Whether this is the first host on its state: nothing was installed before. */
  readonly isNew: boolean;
  /**
   * Calls a resolver as the page does.
   * @returns what the resolver answered, through JSON
   * @throws InvocationFailedError when it failed, ran out of time or was killed; RangeError when the payload or the answer is too large
   */
  invokeResolver(name: string, payload: unknown, visitor: Visitor): Promise<unknown>;
  /** Asks a product for the page, as the person at it. @throws TypeError when the product answers nothing */
  fetchProduct(
    request: Omit<ProductRequest, 'caller'>,
    accountId: string,
  ): Promise<ProductResponse>;
  /** Runs a scheduled trigger now. @throws InvocationFailedError */
  runScheduled(moduleKey: string): Promise<void>;
  /** Tells the app that it has been installed. @throws InvocationFailedError */
  fireInstalled(): Promise<void>;
  /** Lets the scheduled triggers fire by the clock, from five minutes from now. */
  startScheduler(): void;
  /** Waits until no event is left to deliver and nothing runs. A virtual clock is turned to the next due event. */
  queueIdle(): Promise<void>;
  /** Runs code of the sandbox as if it were a function of the app, so that it may use the app's adapters. */
  run<T>(work: () => Promise<T>, visitor?: Visitor): Promise<T>;
  /** Ends whatever runs, as when the machine goes down. What was stored stays stored. */
  close(): Promise<void>;
}
