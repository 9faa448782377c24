import type { JiraContext, Operation, Operations } from '../context';
import { myselfOperations } from './myself';
import { permissionOperations } from './permissions';
import { permissionSchemeOperations } from './permission-schemes';
import { projectOperations } from './projects';
import { serverInfoOperations } from './server-info';

const families: readonly Operations[] = [
  myselfOperations,
  permissionOperations,
  permissionSchemeOperations,
  projectOperations,
  serverInfoOperations,
];

/** Every operation of the simulated Jira. */
export function operationsOf(context: JiraContext): readonly Operation[] {
  return families.flatMap((operations) => operations(context));
}
