import type { Evidence } from '../contract';
import type { PipelineVariable } from '../domain';
import { offends } from './judgement';
import type { Judgement } from './judgement';
import { secretLike } from './secret-like';

/** How evidence tells of a variable. */
export interface Told {
  /** Said after its name: ` of environment "Staging"`. */
  readonly where?: string;
  /** The request that shows it. */
  readonly source: string;
}

/** Objects to every variable that is named like a secret and not secured, one judgement each. Values are never read. */
export function unsecuredSecrets<V extends PipelineVariable>(
  variables: readonly V[],
  tell: (variable: V) => Told,
): readonly Judgement[] {
  return variables
    .filter(({ key, secured }) => !secured && secretLike(key))
    .map((variable) => {
      const { where = '', source } = tell(variable);
      return offends({
        text: `Variable "${variable.key}"${where} is not secured`,
        source,
        data: { variableId: variable.id, key: variable.key, secured: false },
      });
    });
}

/** What a message calls the variables of its evidence: one by its name, several by their number. */
export function variablesText(evidence: readonly Evidence[]): string {
  const [first] = evidence;
  return evidence.length === 1
    ? `Variable "${String(first?.data.key)}"`
    : `${String(evidence.length)} variables`;
}
