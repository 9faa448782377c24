import type { ConfluenceWorldInput } from '../../atlassian/world/confluence';
import { uuidOf } from './identifiers';

const names = ['Public', 'Internal', 'Restricted'] as const;

export type ClassificationName = (typeof names)[number];

/** The id of a classification of the demo site. */
export function classificationIdOf(name: ClassificationName): string {
  return uuidOf(`classification ${name}`);
}

/** What content of the demo site can be classified as. */
export function demoClassificationLevels(): ConfluenceWorldInput['classificationLevels'] {
  return names.map((name) => ({ id: classificationIdOf(name), name }));
}
