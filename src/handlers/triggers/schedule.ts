import type { Ports } from '../../domain';
import { runDueWork } from '../../scan';

/** Once an hour: asks what is due. One trigger for everything, so that intervals are settings and not deployments. */
export async function onSchedule(ports: Ports): Promise<{ readonly statusCode: 204 }> {
  await runDueWork(ports);
  return { statusCode: 204 };
}
