import { z } from 'zod';
import {
  attestationDays,
  attestationLetters,
  findingSorts,
  findingStatuses,
  products,
  severities,
} from '../../contract';

/** Calls without a payload: the bridge sends nothing or an empty object. */
export const nothing = z
  .union([z.undefined(), z.strictObject({})], { error: 'this call takes no payload' })
  .transform(() => undefined);

const cursor = z.string().min(1).max(5_000);
const limit = z.int().min(1).max(100);

export const page = z.strictObject({ limit, cursor: cursor.exactOptional() });

export const oneFinding = z.strictObject({
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits'),
});

export const oneScan = z.strictObject({ scanId: z.string().min(1).max(100) });

export const oneProject = z.strictObject({
  projectKey: z.string().regex(/^[A-Z][A-Z0-9_]{1,254}$/, 'must be a Jira project key such as SEC'),
});

const rule = z.string().min(1).max(200);

export const oneRule = z.strictObject({ rule });

export const newAttestation = z.strictObject({
  rule,
  evidence: z.string().trim().min(attestationLetters.min).max(attestationLetters.max),
  days: z.int().min(1).max(attestationDays.max).exactOptional(),
});

export const findingGroupsQuery = z.strictObject({
  status: z.enum(findingStatuses),
  severities: z.array(z.enum(severities)).max(severities.length).exactOptional(),
  products: z.array(z.enum(products)).max(products.length).exactOptional(),
  rules: z.array(rule).max(20).exactOptional(),
  search: z.string().max(200).exactOptional(),
  sort: z.enum(findingSorts),
  descending: z.boolean(),
  cursor: cursor.exactOptional(),
});

export const findingsQuery = findingGroupsQuery.extend({ limit });
