import type { Route } from '../routing/route';
import { guarded } from './operation';
import { authPolicyOperations } from './operations/auth-policies';
import { credentialOperations } from './operations/credentials';
import { directoryOperations } from './operations/directory';
import { eventOperations } from './operations/events';
import { organizationOperations } from './operations/organization';
import type { OrganizationSite } from './site';

/** Every operation of the administration that is simulated. All of them only read. */
export function organizationRoutes(site: OrganizationSite, now: () => Date): readonly Route[] {
  return [
    ...organizationOperations(site),
    ...directoryOperations(site),
    ...eventOperations(site),
    ...credentialOperations(site),
    ...authPolicyOperations(site),
  ].map((operation) => guarded(site, operation, now));
}
