import { z } from 'zod';

const functionRef = z.object({ function: z.string() });

const attributeTypes = ['string', 'integer', 'float', 'boolean', 'any'] as const;

const index = z.union([
  z.string().transform((attribute) => ({ name: attribute, partition: [], range: [attribute] })),
  z.object({
    name: z.string(),
    partition: z.array(z.string()).default([]),
    range: z.array(z.string()).min(1).max(1),
  }),
]);

const entity = z.object({
  name: z.string(),
  attributes: z.record(z.string(), z.object({ type: z.enum(attributeTypes) })),
  indexes: z.array(index).default([]),
});

const egressAddress = z.union([
  z.string(),
  z.object({ address: z.string() }).transform(({ address }) => address),
]);

const scope = z.union([z.string(), z.record(z.string(), z.unknown())]);

const page = z.object({
  key: z.string(),
  title: z.string().default(''),
  resource: z.string().optional(),
  resolver: functionRef.optional(),
});

/** The parts of an app manifest that the local host acts on. Everything else is left to `@forge/manifest`. */
export const manifestSchema = z.object({
  app: z.object({
    id: z.string(),
    runtime: z
      .object({ name: z.string(), memoryMB: z.number().int().positive().optional() })
      .optional(),
    storage: z.object({ entities: z.array(entity).default([]) }).optional(),
  }),
  modules: z
    .object({
      function: z
        .array(
          z.object({
            key: z.string(),
            handler: z.string().regex(/^[^.]+\.[^.]+$/, 'must be file.export'),
            timeoutSeconds: z.number().int().positive().optional(),
          }),
        )
        .default([]),
      consumer: z.array(functionRef.extend({ key: z.string(), queue: z.string() })).default([]),
      scheduledTrigger: z
        .array(
          functionRef.extend({
            key: z.string(),
            interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
          }),
        )
        .default([]),
      trigger: z
        .array(functionRef.extend({ key: z.string(), events: z.array(z.string()) }))
        .default([]),
      'jira:adminPage': z.array(page).default([]),
      'confluence:globalSettings': z
        .array(page.extend({ route: z.string().optional() }))
        .default([]),
    })
    .default({
      function: [],
      consumer: [],
      scheduledTrigger: [],
      trigger: [],
      'jira:adminPage': [],
      'confluence:globalSettings': [],
    }),
  resources: z.array(z.object({ key: z.string(), path: z.string() })).default([]),
  permissions: z
    .object({
      scopes: z
        .union([z.array(scope), z.record(z.string(), z.unknown())])
        .default([])
        .transform((scopes) =>
          Array.isArray(scopes)
            ? scopes.flatMap((item) => (typeof item === 'string' ? [item] : Object.keys(item)))
            : Object.keys(scopes),
        ),
      external: z
        .object({
          fetch: z.object({ backend: z.array(egressAddress).default([]) }).default({ backend: [] }),
        })
        .default({ fetch: { backend: [] } }),
    })
    .default({ scopes: [], external: { fetch: { backend: [] } } }),
});

export type Manifest = z.output<typeof manifestSchema>;
export type EntityDefinition = z.output<typeof entity>;
export type EntityIndex = z.output<typeof index>;
export type AttributeType = (typeof attributeTypes)[number];
