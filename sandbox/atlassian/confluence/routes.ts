import type { Route } from '../routing/route';
import type { ConfluenceSite } from './site';
import { anonymousUserRoute } from './v1/anonymous-user';
import { auditRetentionRoute, auditRoute } from './v1/audit';
import { groupMembersRoute } from './v1/group-members';
import { groupByIdRoute, groupsRoute } from './v1/groups';
import { permissionCheckRoute } from './v1/permission-check';
import { searchRoute } from './v1/search';
import { searchUserRoute } from './v1/search-user';
import { currentUserRoute, userGroupsRoute, userRoute } from './v1/users';
import { classificationLevelsRoute, defaultClassificationRoute } from './v2/classifications';
import { combinationsRoute } from './v2/combinations';
import { dataPolicyMetadataRoute } from './v2/data-policies';
import { permissionCatalogueRoute } from './v2/permission-catalogue';
import { roleAssignmentsRoute } from './v2/role-assignments';
import { roleModeRoute } from './v2/role-mode';
import { spaceRoute } from './v2/space';
import { spaceOperationsRoute, spacePermissionsRoute } from './v2/space-permissions';
import { spaceRoleRoute, spaceRolesRoute } from './v2/space-roles';
import { spacesRoute } from './v2/spaces';
import { usersBulkRoute } from './v2/users-bulk';

/** Every operation of Confluence that is simulated. */
export function confluenceRoutes(site: ConfluenceSite): readonly Route[] {
  return [
    spacesRoute(site),
    spaceRoute(site),
    spacePermissionsRoute(site),
    spaceOperationsRoute(site),
    roleAssignmentsRoute(site),
    spaceRolesRoute(site),
    spaceRoleRoute(site),
    permissionCatalogueRoute(site),
    roleModeRoute(site),
    combinationsRoute(site),
    usersBulkRoute(site),
    dataPolicyMetadataRoute(site),
    groupsRoute(site),
    groupByIdRoute(site),
    groupMembersRoute(site),
    userRoute(site),
    currentUserRoute(site),
    userGroupsRoute(site),
    anonymousUserRoute(site),
    permissionCheckRoute(site),
    searchUserRoute(site),
    auditRoute(site),
    auditRetentionRoute(site),
    searchRoute(site),
    classificationLevelsRoute(site),
    defaultClassificationRoute(site),
  ];
}
