import type { HostHooks } from '../forge/host-options';
import type { CallVerdict, HostCall } from '../forge/proxy/call';
import type { QueuedEvent } from '../forge/queue/requests';
import type { ProductRequest, ProductResponse, ProductServer } from '../product-server';
import { ChangedLists } from './changed-list';
import { faultsSchema, type Fault, type FaultText, type ProductFault } from './fault';
import { Strikes } from './strikes';

/** Storage calls that change nothing. */
const reading = /\/(get|query)$/;

/**
 * What goes wrong at the moment. One board stands between the app and everything it depends on; tests, the command line
 * and the shell put faults on it and take them off.
 */
export class FaultBoard {
  #faults: readonly Fault[] = [];
  #strikes = new Strikes();
  #lists = new ChangedLists();

  /** @param pass lets so many milliseconds pass, by the clock of the host */
  constructor(private readonly pass: (ms: number) => Promise<void> | void) {}

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  /** Puts these faults in place of the others, as if nothing had happened yet. @throws ZodError when one is not valid */
  set(faults: readonly FaultText[]): void {
    this.#faults = faultsSchema.parse(faults);
    this.#strikes = new Strikes();
    this.#lists = new ChangedLists();
  }

  /** Products behind the faults. */
  products(products: ProductServer): ProductServer {
    return { handle: (request) => this.#ask(products, request) };
  }

  /** The faults of the platform, for the host. What the sandbox itself does is spared. */
  readonly hooks: HostHooks = {
    onCall: (call) => (call.functionKey === 'sandbox' ? 'continue' : this.#verdict(call)),
    onDelivery: (event) => this.#deliveries(event),
  };

  async #ask(products: ProductServer, request: ProductRequest): Promise<ProductResponse> {
    const fault = this.#strikes.first(this.#faults.filter(isProductFault).filter(aimsAt(request)));
    switch (fault?.fault) {
      case undefined:
        return products.handle(request);
      case 'answer':
        return answerOf(fault);
      case 'reset':
        throw new Error('The connection was reset.');
      case 'slow':
        await this.pass(fault.ms);
        return products.handle(request);
      case 'truncate': {
        const response = await products.handle(request);
        return { ...response, body: response.body.slice(0, response.body.length / 2) };
      }
      case 'change':
        return this.#lists.ask(products, request, fault.how);
    }
  }

  #verdict({ service, functionKey, path }: HostCall): CallVerdict {
    const fault = this.#strikes.first(
      this.#faults.filter((one) => {
        if (one.fault === 'kill') {
          const itsFunction = one.function === undefined || one.function === functionKey;
          return itsFunction && (one.service === undefined || one.service === service);
        }
        if (one.fault !== 'storage' || service !== 'kvs') return false;
        return one.calls === 'all' || reading.test(path) === (one.calls === 'reads');
      }),
    );
    if (fault?.fault === 'kill') return `kill-${fault.when}`;
    if (fault?.fault !== 'storage') return 'continue';
    const { status, code } = fault;
    return { answer: { status, body: { code, message: 'A fault of the sandbox.' } } };
  }

  #deliveries({ queueName }: QueuedEvent): readonly number[] {
    const fault = this.#strikes.first(
      this.#faults
        .filter((one) => one.fault === 'deliver')
        .filter(({ queue }) => queue === undefined || queue === queueName),
    );
    return fault?.late ?? [0];
  }
}

function isProductFault(fault: Fault): fault is ProductFault {
  return fault.fault !== 'kill' && fault.fault !== 'deliver' && fault.fault !== 'storage';
}

function aimsAt(request: ProductRequest): (fault: ProductFault) => boolean {
  return ({ product, method, path }) =>
    (product === undefined || product === request.product) &&
    (method === undefined || method === request.method) &&
    (path === undefined || path.test(request.path));
}

function answerOf({ status, headers, body }: Extract<Fault, { fault: 'answer' }>): ProductResponse {
  const isText = typeof body === 'string';
  return {
    status,
    headers: { ...(isText ? {} : { 'content-type': 'application/json' }), ...headers },
    body: isText ? body : JSON.stringify(body),
  };
}
