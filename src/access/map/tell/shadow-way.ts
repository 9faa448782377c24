import type { AccessRef, AccessStep, ShadowStep, ShadowWay } from '../../../contract';
import type { AccessMap } from '../access-map';
import { audiences } from '../from-snapshot/principals';
import type { Members } from '../questions/members';
import { raisingRule } from '../questions/raising-rule';
import type { ShadowPath } from '../questions/shadow-ways';
import { capitalized, labelOf, uncapitalized } from './labels';
import { membersOf } from './members';
import { tellPath } from './path';
import { refOf } from './refs';

interface Told {
  readonly path: ShadowPath;
  readonly resource: number;
}

/** A way to become administrator, in words and as data. */
export function tellShadowWay(
  map: AccessMap,
  members: Members,
  { path: way, resource }: Told,
): ShadowWay {
  const { step, who, path } = way;
  const { sentence, steps, permissions } = tellPath(map, members, path);
  const entered = entrances[step];
  const rule = raisingRule(map, way);
  const common = {
    step,
    resource: refOf(map, resource),
    permissions,
    ...(rule === undefined ? {} : { rule }),
  };
  if (entered === undefined) return { ...common, sentence, who: refOf(map, path.subject), steps };
  const group = refOf(map, path.subject);
  const subject = typeof who === 'string' ? crowdOf(map, way) : refOf(map, who);
  const behind = typeof who === 'string' ? undefined : membersOf(map, members, who);
  const label = typeof who === 'string' ? subject.name : labelOf(map, who);
  const first: AccessStep = { from: subject, relation: 'may-enter', label: entered, to: group };
  return {
    ...common,
    // A group's label begins with its noun.
    sentence: `${capitalized(label)} ${entered} ${uncapitalized(sentence)}`,
    who: subject,
    ...(step === 'join' ? { audience: 'everyone' as const } : {}),
    ...(behind === undefined ? {} : { members: behind }),
    group,
    steps: [first, ...steps],
  };
}

/** How each step enters a group; what uses something that administers already enters none. */
const entrances: Readonly<Partial<Record<ShadowStep, string>>> = {
  join: 'may join',
  'sign-up': 'is put into',
  'edit-groups': 'may put anyone into',
};

const id = 'confluence:authenticated-users';

/** Those who are no principal of the map: everyone, or the new users who are put into a group. */
function crowdOf(map: AccessMap, { who, path }: ShadowPath): AccessRef {
  if (who === 'everyone') return { type: 'audience', id, name: audiences[id] };
  const products = map.joinedBy.get(path.subject) ?? [];
  if (products.length === 0) return { type: 'condition', id: 'new-users', name: everyNewUser };
  const keys = products.map(({ key }) => key).join(',');
  const names = products.map(({ name }) => name).join(' or ');
  return { type: 'condition', id: `new-users:${keys}`, name: `${everyNewUser} of ${names}` };
}

const everyNewUser = 'Every new user';
