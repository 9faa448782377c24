import type { Rule } from '../../domain';
import { adminApp } from './admin-app';
import { appEditsSpace } from './app-edits-space';
import { inactiveAppWithAccess } from './inactive-app-with-access';
import { newApp } from './new-app';
import { unapprovedApp } from './unapproved-app';

/** Sorted by id. */
export const appsRules: readonly Rule[] = [
  adminApp,
  appEditsSpace,
  inactiveAppWithAccess,
  newApp,
  unapprovedApp,
];
