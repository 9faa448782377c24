/** The custom entities of the manifest. */
export type EntityName = 'finding' | 'scan';

type Scalar = string | number | boolean;

/** A condition on one attribute, applied by the store. */
export interface EntityFilter {
  readonly attribute: string;
  readonly condition: 'equals' | 'contains' | 'at-least' | 'at-most' | 'begins-with';
  readonly value: string | number;
}

export interface EntityQuery {
  readonly entity: EntityName;
  readonly index: string;
  readonly partition: readonly Scalar[];
  readonly sort: 'ascending' | 'descending';
  /** All of `and` must hold; of each list in `or`, nothing needs to hold when it is absent. */
  readonly and?: readonly EntityFilter[];
  readonly or?: readonly EntityFilter[];
  /** 1–100. */
  readonly limit: number;
  readonly cursor?: string;
}

export interface EntityPage {
  readonly entries: readonly { readonly key: string; readonly value: unknown }[];
  readonly cursor?: string;
}

/** Records with indexes: what lists and tables are read from, so that a page of a table is one query. */
export interface EntityStore {
  get(entity: EntityName, key: string): Promise<unknown>;
  set(entity: EntityName, key: string, value: object): Promise<void>;
  /** Writes many records. Not atomic, safe to repeat. */
  setMany(
    entity: EntityName,
    entries: readonly { readonly key: string; readonly value: object }[],
  ): Promise<void>;
  delete(entity: EntityName, key: string): Promise<void>;
  query(query: EntityQuery): Promise<EntityPage>;
}
