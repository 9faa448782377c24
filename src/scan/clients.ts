import type { ApiTransport, Ports } from '../domain';
import { originOf } from '../connections';
import type { Collector } from '../products/collector';
import type { Connections } from '../products/connections';
import { createRestClient } from '../products/rest-client';
import type { RestClient, RestClientOptions } from '../products/rest-client';
import { Throttle } from '../products/throttle';
import { readConnections, readCredential } from '../storage/connections';

/** Requests that run at once to one product: well below its burst limit of 100 a second, which all apps share. */
const parallelRequests = 6;

/** Whom a scan may ask, and what for. */
export interface Reach {
  readonly connections: Connections;
  /** One client a product, for the time of one function. */
  readonly clients: Readonly<Record<Collector['product'], RestClient>>;
}

export interface ReachOptions {
  /** Empty while it is not known. */
  readonly siteUrl: string;
  /** How long a product may make the scan pause at a time, in milliseconds. */
  readonly longestPauseMs: number;
}

/** Opens what is connected, with the secrets of this moment. */
export async function openReach(
  ports: Ports,
  { siteUrl, longestPauseMs }: ReachOptions,
): Promise<Reach> {
  const client = (product: RestClientOptions['product'], send: ApiTransport): RestClient =>
    createRestClient({
      product,
      send,
      clock: ports.clock,
      throttle: new Throttle(parallelRequests),
      longestPauseMs,
    });
  const connected = await openConnections(ports, siteUrl);
  const subjectOf = (kind: keyof typeof connected) => connected[kind]?.subject;
  const bitbucketWorkspace = subjectOf('bitbucket');
  const organizationId = subjectOf('organization');
  return {
    connections: {
      ...(bitbucketWorkspace === undefined ? {} : { bitbucketWorkspace }),
      ...(organizationId === undefined ? {} : { organizationId }),
      ...(connected.site === undefined || siteUrl === '' ? {} : { siteAdministrator: siteUrl }),
      ...(siteUrl === '' ? {} : { publicSite: siteUrl }),
    },
    clients: {
      jira: client('Jira', ports.jira),
      confluence: client('Confluence', ports.confluence),
      bitbucket: client('Bitbucket', connected.bitbucket?.send ?? notConnected),
      organization: client('The organization', connected.organization?.send ?? notConnected),
      site: client('The site', connected.site?.send ?? notConnected),
      probe: client(
        'The site',
        siteUrl === '' ? notConnected : ports.outside({ baseUrl: siteUrl }),
      ),
    },
  };
}

interface Connected {
  readonly subject: string;
  readonly send: ApiTransport;
}

async function openConnections(
  ports: Ports,
  siteUrl: string,
): Promise<Partial<Record<'organization' | 'bitbucket' | 'site', Connected>>> {
  const known = await readConnections(ports.keyValues);
  const opened = await Promise.all(
    known.map(async ({ kind, subject }) => {
      const credential = await readCredential(ports.secrets, kind);
      if (credential === undefined) return [];
      return [[kind, { subject, send: ports.outside(originOf(credential, siteUrl)) }] as const];
    }),
  );
  return Object.fromEntries(opened.flat());
}

/** Collectors of what is not connected have no pages, so nobody hears this. */
const notConnected: ApiTransport = () => Promise.reject(new Error('This is not connected.'));
