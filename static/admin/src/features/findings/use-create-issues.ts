import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { FindingSummary } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';

/** How many issues were created, and why others were not. */
export interface CreatedIssues {
  readonly created: number;
  /** One sentence for each finding that got no issue. */
  readonly refusals: readonly string[];
}

/** Creates issues one after the other: Jira limits how many a moment, and a refusal must not hide what was created. */
export function useCreateIssues() {
  const queryClient = useQueryClient();
  const [done, setDone] = useState<number>();

  const create = async (findings: readonly FindingSummary[]): Promise<CreatedIssues> => {
    const refusals: string[] = [];
    for (const [index, { fingerprint }] of findings.entries()) {
      setDone(index);
      try {
        await invoke('findings.createIssue', { fingerprint });
      } catch (error) {
        refusals.push(error instanceof Error ? error.message : String(error));
      }
    }
    setDone(undefined);
    await queryClient.invalidateQueries({ queryKey: ['findings'] });
    return { created: findings.length - refusals.length, refusals };
  };

  return {
    isRunning: done !== undefined,
    done: done ?? 0,
    run: (findings: readonly FindingSummary[], onEnd: (result: CreatedIssues) => void) =>
      void create(findings).then(onEnd),
  };
}
