import type { ReachAnswer, ReachedResource } from '../../../contract';
import { wordBits } from '../access-map';
import type { AccessMap } from '../access-map';
import { principalNamed } from '../find-node';
import { blastRadius } from '../questions/blast-radius';
import { Reach } from '../questions/reach';
import { waysFrom } from '../questions/ways';
import { wordsIn } from '../questions/selection';
import { labelOf } from '../tell/labels';
import { unreadInside } from '../tell/limits';
import { reachLimits } from '../tell/reach-limits';
import { radiusText } from '../tell/radius';
import { refOf } from '../tell/refs';
import { tellWay } from '../tell/way';

export interface ReachQuestion {
  /** `type/id` of an account, app, group, access class, token or key. */
  readonly principal: string;
}

/**
 * Says what a principal can reach, by all ways.
 * @throws {AppError} when the map has no such principal
 */
export function answerReach(map: AccessMap, { principal }: ReachQuestion): ReachAnswer {
  const node = principalNamed(map, principal);
  const reach = new Reach(map).of(node);
  const { ways, waysTo, more } = waysFrom(map, node);
  const resources = [...reach.resources].sort(byUrgency(map, reach));
  const radius = blastRadius(map, reach);
  return {
    question: `What can ${labelOf(map, node)} reach?`,
    summary: radiusText(labelOf(map, node), radius),
    principal: refOf(map, node),
    radius,
    ways: ways.map((way) => tellWay(map, node, way)),
    wayCount: ways.length,
    resources: resources.map((resource): ReachedResource => ({
      resource: refOf(map, resource),
      words: wordsIn(reach.on(resource)),
      ways: waysTo.get(resource) ?? [],
    })),
    resourceCount: resources.length,
    limits: [...reachLimits(map, node, { ways, more }), ...unreadInside(map, resources)],
  };
}

/** The most that can be done with it first, then by name. */
function byUrgency({ nodes }: AccessMap, reach: Reach) {
  const order = [wordBits.administer, wordBits.write, wordBits.share, wordBits.export];
  const rank = (resource: number) => {
    const place = order.findIndex((bit) => (reach.on(resource) & bit) !== 0);
    return place < 0 ? order.length : place;
  };
  return (a: number, b: number): number => {
    const [left = '', right = ''] = [nodes.names[a], nodes.names[b]];
    return rank(a) - rank(b) || (left < right ? -1 : left > right ? 1 : a - b);
  };
}
