import { useCallback, useMemo, useState } from 'react';
import type { FindingSummary } from '../../../../../src/contract';

/** The findings that people have chosen in the table. */
export interface Selection {
  readonly findings: readonly FindingSummary[];
  readonly has: (fingerprint: string) => boolean;
  /** Chooses all of them, or none of them any more. */
  readonly set: (findings: readonly FindingSummary[], isChosen: boolean) => void;
  readonly clear: () => void;
}

type Chosen = ReadonlyMap<string, FindingSummary>;

const none: Chosen = new Map();

/** A selection that ends when `scope`, which says what the table shows, changes. */
export function useSelection(scope: string): Selection {
  const [state, setState] = useState({ scope, chosen: none });
  const chosen = state.scope === scope ? state.chosen : none;
  const set = useCallback(
    (changed: readonly FindingSummary[], isChosen: boolean) =>
      setState((before) => {
        const after = new Map(before.scope === scope ? before.chosen : none);
        for (const finding of changed) {
          if (isChosen) after.set(finding.fingerprint, finding);
          else after.delete(finding.fingerprint);
        }
        return { scope, chosen: after };
      }),
    [scope],
  );
  const clear = useCallback(() => setState({ scope, chosen: none }), [scope]);
  return useMemo(
    () => ({
      findings: [...chosen.values()],
      has: (fingerprint) => chosen.has(fingerprint),
      set,
      clear,
    }),
    [chosen, set, clear],
  );
}
