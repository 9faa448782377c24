import { z } from 'zod';
import type { PermissionHolder } from '../../domain';

const text = z.union([z.string(), z.number()]).transform(String).nullish();

/** Who holds something, as Jira says it in permission schemes and in issue security levels. */
export const holderSchema = z.object({ type: z.string(), parameter: text, value: text });

const holderTypes: ReadonlySet<string> = new Set<PermissionHolder['type']>([
  'anyone',
  'applicationRole',
  'group',
  'projectRole',
  'user',
  'projectLead',
  'reporter',
  'assignee',
  'userCustomField',
  'groupCustomField',
  'sd.customer.portal.only',
]);

/** Holders that stand for nobody in particular until they say for whom. */
const incomplete: ReadonlySet<string> = new Set(['group', 'projectRole']);

/** `value` is the immutable id; `parameter` is a group's name, and the id of everything else. */
export function toHolder(raw: z.output<typeof holderSchema>): PermissionHolder {
  const parameter = raw.parameter ?? '';
  const id = (raw.value ?? '') || (raw.type === 'group' ? '' : parameter);
  const name = raw.type === 'group' ? parameter : '';
  const nameless = id === '' && name === '' && incomplete.has(raw.type);
  return {
    type: isHolderType(raw.type) && !nameless ? raw.type : 'unknown',
    ...(id === '' ? {} : { id }),
    ...(name === '' ? {} : { name }),
  };
}

function isHolderType(type: string): type is PermissionHolder['type'] {
  return holderTypes.has(type);
}
