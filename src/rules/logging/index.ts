import type { Rule } from '../../domain';
import { auditLogUnavailable } from './audit-log-unavailable';
import { notShipped } from './not-shipped';

/** Sorted by id. */
export const loggingRules: readonly Rule[] = [auditLogUnavailable, notShipped];
