import { useControls } from '../attestations/attestations-queries';
import { useConnectionNeeds, useConnections } from '../connections/connections-queries';
import { useSettings } from '../settings/settings-queries';
import type { SetupStep } from './setup-steps';
import { setupSteps } from './setup-steps';

/** What can be set up, and what is done already; undefined until that is known. */
export function useSetupSteps(): readonly SetupStep[] | undefined {
  const needs = useConnectionNeeds().data;
  const connections = useConnections().data;
  const operations = useSettings().data?.operations;
  const controls = useControls().data;
  if (needs === undefined || connections === undefined) return undefined;
  if (operations === undefined || controls === undefined) return undefined;
  return setupSteps({ needs, connections, operations, controls });
}
