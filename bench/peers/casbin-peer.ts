import { newEnforcer, newModelFromString } from 'casbin';
import type { Adapter, Enforcer, Model } from 'casbin';
import type { Facts, NamedGrant } from '../organization/facts';
import type { Question } from '../organization/questions';

/**
 * Casbin's RBAC model with resource roles, the cheapest comparison first. A role of a project is held as the role in the
 * project that is asked about, so that a scheme is one set of policies however many projects use it.
 * Source: casbin.org, "RBAC" and "Performance Optimization", November 2026.
 */
const model = `
[request_definition]
r = sub, obj, act
[policy_definition]
p = sub, obj, act
[role_definition]
g = _, _
g2 = _, _
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.act == p.act && (r.obj == p.obj || g2(r.obj, p.obj)) && (g(r.sub, p.sub) || g(r.sub, p.sub + "@" + r.obj))
`;

/** Casbin with all grants of an organization. */
export class CasbinPeer {
  private constructor(
    private readonly facts: Facts,
    private readonly enforcer: Enforcer,
  ) {}

  static async load(facts: Facts): Promise<CasbinPeer> {
    return new CasbinPeer(facts, await newEnforcer(newModelFromString(model), adapterOf(facts)));
  }

  /** How many policies are loaded. */
  get policies(): number {
    return this.#assertion('p', 'p').length;
  }

  /** Asks all policies there are. */
  ask({ account, resource, word }: Question): () => boolean {
    const subject = this.facts.accountName(account);
    const object = this.facts.resourceName(resource);
    return () => this.enforcer.enforceSync(subject, object, word);
  }

  /** Asks with only the policies of one resource loaded; the role manager keeps all memberships. */
  askOne(question: Question): () => boolean {
    this.enforcer.getModel().clearPolicy();
    this.#assertion('p', 'p').push(
      ...Array.from(this.facts.grantsFor(question.resource), policyOf),
    );
    return this.ask(question);
  }

  #assertion(section: string, key: string): string[][] {
    return policiesIn(this.enforcer.getModel(), section, key);
  }
}

/** Hands over policies the way adapters do, without going through text. */
function adapterOf(facts: Facts): Adapter {
  const readOnly = () => Promise.reject(new Error('The organization is only read.'));
  return {
    loadPolicy: (into) => {
      const policies = policiesIn(into, 'p', 'p');
      for (const grant of facts.grants()) policies.push(policyOf(grant));
      const links = policiesIn(into, 'g', 'g');
      for (const link of facts.links()) links.push([...link]);
      const containment = policiesIn(into, 'g', 'g2');
      for (const link of facts.containment()) containment.push([...link]);
      return Promise.resolve();
    },
    savePolicy: readOnly,
    addPolicy: readOnly,
    removePolicy: readOnly,
    removeFilteredPolicy: readOnly,
  };
}

function policiesIn(model: Model, section: string, key: string): string[][] {
  const assertion = model.model.get(section)?.get(key);
  if (assertion === undefined) throw new Error(`Casbin's model has no ${key}.`);
  return assertion.policy;
}

function policyOf({ holder, place, word }: NamedGrant): string[] {
  return [holder, place, word];
}
