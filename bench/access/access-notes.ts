import type { Question } from '../organization/questions';
import type { MapMeasures } from './measure-map';
import { peerNames } from './measure-peers';
import type { PeerMeasures } from './measure-peers';

interface Measured {
  readonly questions: readonly Question[];
  readonly ours: MapMeasures;
  readonly peers: readonly PeerMeasures[];
}

/** What has to be known to read the numbers fairly. */
export function accessNotes({ questions, ours, peers }: Measured): readonly string[] {
  const answered = (name: string) => {
    const peer = peers.find((one) => one.peer === name);
    return `${peer?.measured.answers.length ?? 0} of ${questions.length}`;
  };
  const policies = peers.find(({ loaded }) => loaded !== undefined)?.loaded?.policies ?? 0;
  return [
    `Every answer of a peer is equal to ours. Of ${questions.length} questions ours allows ${ours.answers.filter(Boolean).length}.`,
    `casbin has the whole organization: ${policies} policies, one for each thing that a grant allows, and its role manager with all memberships. It tries one policy after the other, so it answered ${answered(peerNames.casbin)} in the time it was given.`,
    `casbin, policies of the resource: as a service does that keeps casbin small, only what counts for the resource is loaded before the clock starts, which casbin is not charged for; answered ${answered(peerNames.casbinOfResource)}.`,
    `cedar-wasm keeps policies but no entities between questions, and cannot be given a whole organization with each. As its users do, every question comes with the entities it is about, made before the clock starts, which it is not charged for; answered ${answered(peerNames.cedar)}. It has nothing to build or to keep.`,
    'Our time includes finding the account and the resource by their ids. × says how many times better ours is.',
  ];
}
