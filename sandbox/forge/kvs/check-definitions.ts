import type { EntityDefinition } from '../manifest/schema';
import { kvsLimits } from './limits';

/** @throws when Forge would not deploy the manifest's entities */
export function checkDefinitions(entities: readonly EntityDefinition[]): void {
  atMost(entities.length, kvsLimits.entities, 'The manifest');
  for (const { name, indexes, attributes } of entities) {
    atMost(name.length, kvsLimits.entityNameLength, `The name of the entity "${name}"`);
    for (const index of indexes) {
      atMost(index.name.length, kvsLimits.indexNameLength, `The name of the index "${index.name}"`);
    }
    for (const attribute of Object.keys(attributes)) {
      const what = `The name of the attribute "${attribute}"`;
      atMost(attribute.length, kvsLimits.attributeNameLength, what);
    }
    atMost(indexes.length, kvsLimits.indexesPerEntity, `The entity "${name}"`);
    atMost(Object.keys(attributes).length, kvsLimits.attributesPerEntity, `The entity "${name}"`);
  }
}

function atMost(count: number, { value, unit }: { value: number; unit: string }, what: string) {
  if (count > value) throw new Error(`${what} has ${count} ${unit}; Forge takes at most ${value}.`);
}
