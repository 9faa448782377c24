import { z } from 'zod';
import { accessNodeTypes, graphFormats } from '../../contract';

/** `type/id`. Ids of products are far shorter. */
const thing = z.string().min(1).max(500);
const permission = z.string().min(1).max(200);
const offset = z.int().min(0).exactOptional();

const askedAt = { at: z.iso.datetime().exactOptional() };

/** What one call may name. */
const things = z.array(thing).max(200);

export const search = z.strictObject({
  text: z.string().trim().min(1).max(200),
  types: z.array(z.enum(accessNodeTypes)).max(accessNodeTypes.length).exactOptional(),
  limit: z.int().min(1).max(100).exactOptional(),
  ...askedAt,
});

export const whoCan = z.strictObject({ permission, resource: thing, offset, ...askedAt });

export const reach = z.strictObject({ principal: thing, offset, ...askedAt });

const change = z.discriminatedUnion('change', [
  z.strictObject({
    change: z.enum(['remove-grant', 'add-grant']),
    principal: thing,
    permission,
    on: thing,
  }),
  z.strictObject({ change: z.enum(['remove-member', 'add-member']), member: thing, of: thing }),
  z.strictObject({
    change: z.literal('add-role'),
    principal: thing,
    role: thing,
    resource: thing,
  }),
  z.strictObject({
    change: z.literal('remove-role'),
    role: thing,
    principal: thing.exactOptional(),
    resource: thing.exactOptional(),
  }),
  z.strictObject({
    change: z.enum(['remove-principal', 'add-account']),
    principal: thing,
  }),
]);

export const whatIf = z.strictObject({ changes: z.array(change).min(1).max(50), ...askedAt });

export const cut = z.strictObject({
  permission,
  resource: thing,
  from: things.exactOptional(),
  keep: things.exactOptional(),
  ...askedAt,
});

export const shadowAdmins = z.strictObject({ resource: thing.exactOptional(), offset, ...askedAt });

export const compare = z.strictObject({
  before: z.iso.datetime(),
  principal: thing.exactOptional(),
  resource: thing.exactOptional(),
  offset,
  ...askedAt,
});

export const exporting = z.strictObject({
  format: z.enum(graphFormats),
  part: z.int().min(0).exactOptional(),
  ...askedAt,
});
