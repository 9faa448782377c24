import type { ReachWay } from '../../../contract';
import { counted } from '../../wording';
import type { AccessMap } from '../access-map';
import { rowsOf } from '../adjacency';
import { typeOf } from '../node-facts';
import type { Way } from '../questions/ways';
import { countedType, labelOf } from './labels';
import { audienceOf, chainOf, chainText, conditionOn, isWhole } from './path';
import { permissionsOf, permissionText } from './permissions';
import { refOf } from './refs';
import { climbSteps, holdStep } from './steps';

/** A way from a principal to resources, in words and as data. */
export function tellWay(map: AccessMap, principal: number, way: Way): ReachWay {
  const { holder, climb, targets, grants, resources, contained } = way;
  const chain = chainOf(map, principal, climb);
  const permissions = permissionsOf(map, grants);
  const named = permissionText(permissions);
  const condition = conditionOn(map, chain);
  const audience = widest(chain.map((node) => audienceOf(map, node)));
  const [target] = targets;
  const single = targets.length === 1 ? target : undefined;
  return {
    sentence: `${chainText(map, chain, named)}${placesOf(map, way)}`,
    ...(condition === undefined ? {} : { condition }),
    ...(audience === undefined ? {} : { audience }),
    steps: [
      ...climbSteps(map, climb),
      ...(single === undefined ? [] : [holdStep(map, { holder, target: single }, named)]),
    ],
    holder: refOf(map, holder),
    ...(single === undefined ? {} : { on: refOf(map, single) }),
    permissions,
    resources: resources.length,
    contained,
  };
}

/** Whether a way is open to everybody: the widest of what it leads through. */
function widest(audiences: readonly ReachWay['audience'][]): ReachWay['audience'] {
  return audiences.includes('internet')
    ? 'internet'
    : audiences.find((audience) => audience !== undefined);
}

function placesOf(map: AccessMap, { targets, resources, contained }: Way): string {
  const [target] = targets;
  if (target === undefined) return '';
  const inside = contained === 0 ? '' : `, and with that ${counted(contained, 'more resource')}`;
  if (typeOf(map, target) === 'jira:permission-scheme') {
    const users = counted(rowsOf(map.nodes.usedBy, target).length, 'project');
    const [only] = resources;
    const where = resources.length === 1 && only !== undefined ? `, in ${labelOf(map, only)}` : '';
    return `, in ${labelOf(map, target)}, used by ${users}${where}${inside}`;
  }
  if (targets.length === 1 && isWhole(map, target)) return inside;
  const [first = target] = resources;
  const places =
    resources.length === 1
      ? labelOf(map, first)
      : countedType(resources.length, typeOf(map, first));
  return `, in ${places}${inside}`;
}
