import type { InvokeName, InvokeResult } from '../../contract';
import type { Ports } from '../../domain';
import type { ResolverDefinition } from './define-resolver';
import {
  askCompare,
  askCut,
  askReach,
  askShadowAdmins,
  askWhatIf,
  askWhoCan,
  exportAccess,
  listAccessSnapshots,
  searchAccess,
} from './access';
import { listAttestations, saveAttestation, withdrawSavedAttestation } from './attestations';
import { getCatalogue } from './catalogue';
import { addConnection, getConnectionNeeds, getConnections, removeConnection } from './connections';
import { createIssue, getFinding, listFindingGroups, listFindingsPage } from './findings';
import { getOverview } from './overview';
import { cancelRunningScan, getCoverage, getProgress, listScansPage, startScanNow } from './scans';
import { getSettings, saveSettings } from './settings';
import { getIssueTypes } from './tickets';

/** Every name of the contract, and what answers to it. A name that is missing does not compile. */
const byName: { readonly [K in InvokeName]: ResolverDefinition<K> } = {
  'overview.get': getOverview,
  'findings.list': listFindingsPage,
  'findings.groups': listFindingGroups,
  'findings.get': getFinding,
  'findings.createIssue': createIssue,
  'scans.start': startScanNow,
  'scans.cancel': cancelRunningScan,
  'scans.list': listScansPage,
  'scans.progress': getProgress,
  'coverage.get': getCoverage,
  'connections.list': getConnections,
  'connections.needs': getConnectionNeeds,
  'connections.connect': addConnection,
  'connections.remove': removeConnection,
  'settings.get': getSettings,
  'settings.save': saveSettings,
  'catalogue.get': getCatalogue,
  'attestations.list': listAttestations,
  'attestations.save': saveAttestation,
  'attestations.withdraw': withdrawSavedAttestation,
  'tickets.issueTypes': getIssueTypes,
  'access.snapshots': listAccessSnapshots,
  'access.search': searchAccess,
  'access.whoCan': askWhoCan,
  'access.reach': askReach,
  'access.whatIf': askWhatIf,
  'access.cut': askCut,
  'access.compare': askCompare,
  'access.export': exportAccess,
  'access.shadowAdmins': askShadowAdmins,
};

/** A resolver as the platform binds it: any payload in, an envelope out. */
export interface BoundResolver {
  readonly name: InvokeName;
  answer(ports: Ports, payload: unknown): Promise<InvokeResult<unknown>>;
}

/** All resolvers, to be bound to the names that the page invokes. */
export const resolverDefinitions: readonly BoundResolver[] = Object.values(byName);
