import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { InvokeDefinitions, ManualControl } from '../../../../../src/contract';
import { invoke } from '../../bridge/invoke';

const controlsKey = ['attestations'] as const;

/** Every control that no API shows, as it stands. */
export function useControls() {
  return useQuery({ queryKey: controlsKey, queryFn: () => invoke('attestations.list') });
}

/** Attests one control. */
export function useAttest() {
  const keep = useKeepControl();
  return useMutation({
    mutationFn: (attestation: InvokeDefinitions['attestations.save']['payload']) =>
      invoke('attestations.save', attestation),
    onSuccess: keep,
  });
}

/** Takes back what was attested. */
export function useWithdraw() {
  const keep = useKeepControl();
  return useMutation({
    mutationFn: (rule: string) => invoke('attestations.withdraw', { rule }),
    onSuccess: keep,
  });
}

function useKeepControl() {
  const queryClient = useQueryClient();
  return (changed: ManualControl) =>
    queryClient.setQueryData(controlsKey, (before: readonly ManualControl[] | undefined) =>
      before?.map((control) => (control.rule === changed.rule ? changed : control)),
    );
}
