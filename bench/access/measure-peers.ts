import { heldBytes, timed } from '../measure';
import { Facts } from '../organization/facts';
import type { Organization } from '../organization/organization';
import type { Question } from '../organization/questions';
import { CasbinPeer } from '../peers/casbin-peer';
import { CedarPeer } from '../peers/cedar-peer';
import { answerAll } from './answered';
import type { Answered } from './answered';

/** What a peer took. */
export interface PeerMeasures {
  readonly peer: string;
  readonly measured: Answered;
  /** Of a peer that keeps the organization: how long it took to load it, and what it holds. */
  readonly loaded?: {
    readonly ms: number;
    readonly bytes: number;
    readonly policies: number;
  };
}

interface Measuring {
  readonly questions: readonly Question[];
  readonly budgetMs: number;
  readonly tell: (line: string) => void;
}

export const peerNames = {
  casbin: 'casbin',
  casbinOfResource: 'casbin, policies of the resource',
  cedar: 'cedar-wasm, entities of the question',
} as const;

/** Asks every peer the same questions, one peer after the other. */
export async function measurePeers(
  organization: Organization,
  { questions, budgetMs, tell }: Measuring,
): Promise<readonly PeerMeasures[]> {
  const facts = new Facts(organization);
  tell('asking cedar-wasm');
  const cedar = new CedarPeer(facts);
  const byCedar = answerAll((question) => cedar.ask(question), { questions, budgetMs });
  tell('loading casbin');
  const before = heldBytes();
  const { result: casbin, ms } = await timed(() => CasbinPeer.load(facts));
  const bytes = heldBytes() - before;
  const loaded = { ms, bytes, policies: casbin.policies };
  tell('asking casbin');
  const byCasbin = answerAll((question) => casbin.ask(question), { questions, budgetMs });
  tell('asking casbin with the policies of the resource alone');
  const byCasbinOfResource = answerAll((question) => casbin.askOne(question), {
    questions,
    budgetMs,
  });
  return [
    { peer: peerNames.casbin, measured: byCasbin, loaded },
    { peer: peerNames.casbinOfResource, measured: byCasbinOfResource },
    { peer: peerNames.cedar, measured: byCedar },
  ];
}
