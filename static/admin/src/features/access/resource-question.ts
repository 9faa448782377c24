import { accessNodeTypes } from '../../../../../src/contract/access';
import type { AccessNodeType, ResourceRef } from '../../../../../src/contract';
import { questionAddress } from './access-address';

/** Findings name these by other ids than the map does: an app by its key, where the map has its account. */
const namedOtherwise: readonly AccessNodeType[] = ['app'];

/** Where the map answers the plainest question about what a finding is about; undefined for what it does not know. */
export function resourceQuestion({ type, id }: ResourceRef): string | undefined {
  const known = accessNodeTypes.find((one) => one === type && !namedOtherwise.includes(one));
  return known && questionAddress({ type: known, id });
}
