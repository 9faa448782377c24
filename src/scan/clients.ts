import type { ApiTransport, Ports } from '../domain';
import type { Collector } from '../products/collector';
import { createRestClient } from '../products/rest-client';
import type { RestClient } from '../products/rest-client';
import { Throttle } from '../products/throttle';

/** Requests that run at once to one product: well below its burst limit of 100 a second, which all apps share. */
const parallelRequests = 6;

/** One client a product, for the time of one function. */
export function createClients(ports: Ports): Readonly<Record<Collector['product'], RestClient>> {
  const { clock } = ports;
  return {
    jira: createRestClient({
      product: 'Jira',
      send: ports.jira,
      clock,
      throttle: new Throttle(parallelRequests),
    }),
    confluence: createRestClient({
      product: 'Confluence',
      send: ports.confluence,
      clock,
      throttle: new Throttle(parallelRequests),
    }),
    bitbucket: createRestClient({
      product: 'Bitbucket',
      send: ports.bitbucket ?? notConnected,
      clock,
      throttle: new Throttle(parallelRequests),
    }),
    organization: createRestClient({
      product: 'The organization',
      send: ports.organization ?? notConnected,
      clock,
      throttle: new Throttle(parallelRequests),
    }),
  };
}

/** Collectors of a product that is not connected have no pages, so nobody hears this. */
const notConnected: ApiTransport = () => Promise.reject(new Error('The product is not connected'));
