import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import type { EntityJson, TypeAndId } from '@cedar-policy/cedar-wasm/nodejs';
import { nameIn } from '../organization/holders';
import type { Facts } from '../organization/facts';
import type { Resource } from '../organization/organization';
import { askedWords } from '../organization/permissions';
import type { AskedWord } from '../organization/permissions';
import type { Question } from '../organization/questions';

const holdersOf: Readonly<Record<AskedWord, string>> = {
  read: 'readers',
  write: 'writers',
  administer: 'administrators',
};

const policies = askedWords
  .map(
    (word) =>
      `permit(principal, action == Action::"${word}", resource) when { principal in resource.${holdersOf[word]} };`,
  )
  .join('\n');

const policySet = 'bench';

/**
 * Cedar, which is given the entities with every question: it keeps parsed policies between questions, but no entities.
 * As its users do, each question comes with the slice of entities that it is about: the account with what it is in, and
 * the resource with who holds what there. Source: docs.cedarpolicy.com, "Entities and context", November 2026.
 */
export class CedarPeer {
  constructor(private readonly facts: Facts) {
    const answer = preparsePolicySet(policySet, { staticPolicies: policies });
    if (answer.type === 'failure') throw new Error(answer.errors[0]?.message);
  }

  ask({ account, resource, word }: Question): () => boolean {
    const principal = subject(this.facts.accountName(account));
    const object = { type: 'Resource', id: this.facts.resourceName(resource) };
    const call = {
      principal,
      action: { type: 'Action', id: word },
      resource: object,
      context: {},
      preparsedPolicySetId: policySet,
      entities: [this.#resource(object, resource), ...this.#principals(account, resource)],
    };
    return () => {
      const answer = statefulIsAuthorized(call);
      if (answer.type === 'failure') throw new Error(answer.errors[0]?.message);
      return answer.response.decision === 'allow';
    };
  }

  #resource(uid: TypeAndId, resource: Resource): EntityJson {
    const holders: Record<AskedWord, Set<string>> = {
      read: new Set(),
      write: new Set(),
      administer: new Set(),
    };
    for (const { holder, word } of this.facts.grantsFor(resource)) {
      if (word !== 'other') holders[word].add(nameIn(uid.id, holder));
    }
    const attrs = askedWords.map((word) => [
      holdersOf[word],
      [...holders[word]].map((id) => ({ __entity: subject(id) })),
    ]);
    return { uid, attrs: Object.fromEntries(attrs) as EntityJson['attrs'], parents: [] };
  }

  /** The account and everything it is in, with the roles of the project it is asked about. */
  #principals(account: number, { kind, place }: Resource): readonly EntityJson[] {
    const roles = new Map<string, TypeAndId[]>();
    if (kind === 'project') {
      for (const [inner, outer] of this.facts.linksIn(place)) {
        roles.set(inner, [...(roles.get(inner) ?? []), subject(outer)]);
      }
    }
    const name = this.facts.accountName(account);
    const outer = this.facts.outerOf(account);
    return [
      {
        uid: subject(name),
        attrs: {},
        parents: [...outer.map(subject), ...(roles.get(name) ?? [])],
      },
      ...outer.map((id) => ({ uid: subject(id), attrs: {}, parents: roles.get(id) ?? [] })),
    ];
  }
}

function subject(id: string): TypeAndId {
  return { type: 'Principal', id };
}
