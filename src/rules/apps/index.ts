import type { Rule } from '../../domain';
import { adminApp } from './admin-app';
import { appEditsSpace } from './app-edits-space';
import { inactiveAppWithAccess } from './inactive-app-with-access';

/** Sorted by id. */
export const appsRules: readonly Rule[] = [adminApp, appEditsSpace, inactiveAppWithAccess];
