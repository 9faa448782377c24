import type { Rule } from '../../domain';
import { adminApp } from './admin-app';
import { appEditsSpace } from './app-edits-space';
import { connectApp } from './connect-app';
import { developmentEnvironment } from './development-environment';
import { inactiveAppWithAccess } from './inactive-app-with-access';
import { newApp } from './new-app';
import { outdatedApp } from './outdated-app';
import { recentInstall } from './recent-install';
import { unapprovedApp } from './unapproved-app';

/** Sorted by id. */
export const appsRules: readonly Rule[] = [
  adminApp,
  appEditsSpace,
  connectApp,
  developmentEnvironment,
  inactiveAppWithAccess,
  newApp,
  outdatedApp,
  recentInstall,
  unapprovedApp,
];
