import type { AccessRef, AccessStep, ShadowStep, ShadowWay } from '../../../contract';
import type { AccessMap } from '../access-map';
import { audiences } from '../from-snapshot/principals';
import type { Members } from '../questions/members';
import type { ShadowPath } from '../questions/shadow-ways';
import { capitalized, labelOf } from './labels';
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
  { path: { step, who, path }, resource }: Told,
): ShadowWay {
  const { sentence, steps, permissions } = tellPath(map, members, path);
  const entered = entrances[step];
  const common = { step, resource: refOf(map, resource), permissions };
  if (entered === undefined) return { ...common, sentence, who: refOf(map, path.subject), steps };
  const group = refOf(map, path.subject);
  const subject = typeof who === 'string' ? crowds[who] : refOf(map, who);
  const behind = typeof who === 'string' ? undefined : membersOf(map, members, who);
  const label = typeof who === 'string' ? crowds[who].name : labelOf(map, who);
  const first: AccessStep = { from: subject, relation: 'may-enter', label: entered, to: group };
  return {
    ...common,
    // A group's label begins with its noun.
    sentence: `${capitalized(label)} ${entered} ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
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

/** Those who are no principal of the map. */
const crowds: Readonly<Record<'everyone' | 'new-users', AccessRef>> = {
  everyone: { type: 'audience', id, name: audiences[id] },
  'new-users': { type: 'condition', id: 'new-users', name: 'Every new user' },
};
